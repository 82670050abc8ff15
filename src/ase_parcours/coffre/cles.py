"""Les clés du coffre : la clé de données, les fentes qui l'emballent, les clés dérivées.

La base est chiffrée par une clé de données (DEK) tirée au hasard. Chaque compte, et le code de
récupération, l'emballe dans une fente : changer de mot de passe ne réécrit donc jamais la base.
Les fonctions rendent un en-tête neuf et scellé ; l'écrire (``entete_fichiers``) revient à
l'appelant.
"""

from __future__ import annotations

import secrets
import unicodedata
import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ase_parcours.coffre import argon, zone
from ase_parcours.coffre import entete as format_entete
from ase_parcours.coffre.argon import LONGUEUR_CLE, ParametresArgon2
from ase_parcours.coffre.entete import LONGUEUR_NONCE, Entete, Fente, GenreFente
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.zone import CleZone
from ase_parcours.erreurs import OuvertureImpossible, RefusMetier, UsageInvalide

USAGE_ENTETE = b"entete"
USAGE_TETE = b"tete"
USAGE_SAUVEGARDE = b"sauvegarde"
USAGE_LECTURES = b"lectures"
USAGE_BROUILLONS = b"brouillons"
_CONTEXTE = b"ase-parcours/1/"


@dataclass(frozen=True, slots=True)
class Trousseau:
    """Ce qu'un mot de passe, ou un code, a ouvert. ``kek`` : la clé de sa fente."""

    dek: Secret
    kek: Secret
    fente: Fente


def creer_dek() -> Secret:
    """Clé de données neuve : 256 bits du générateur du système."""
    return Secret(secrets.token_bytes(LONGUEUR_CLE))


def cle_derivee(dek: Secret, usage: bytes) -> Secret:
    """Clé de 256 bits propre à un usage (HKDF-SHA256) : la DEK elle-même ne signe rien."""
    hkdf = HKDF(algorithm=SHA256(), length=LONGUEUR_CLE, salt=None, info=_CONTEXTE + usage)
    return Secret(hkdf.derive(dek.octets()))


def cle_entete(dek: Secret) -> Secret:
    """Clé du sceau de l'en-tête."""
    return cle_derivee(dek, USAGE_ENTETE)


def creer_entete(
    dek: Secret,
    *,
    sel_base: bytes,
    compte: str,
    nom: str,
    mot_de_passe: str,
    partage: str | None = None,
    parametres: ParametresArgon2 | None = None,
    privee: Secret | None = None,
) -> Entete:
    """En-tête d'un coffre neuf, avec la fente de son premier compte.

    ``parametres`` : coût d'Argon2id, calibré sur la machine (≈ 0,7 s) s'il n'est pas donné ;
    ``privee`` : moitié privée de sa paire, tirée au hasard sans elle. Lève :class:`UsageInvalide`
    si le mot de passe ou le nom est vide.
    """
    vide = Entete(str(uuid.uuid4()), 0, sel_base, partage, ())
    return ajouter_fente(
        vide,
        dek,
        compte=compte,
        nom=nom,
        mot_de_passe=mot_de_passe,
        parametres=parametres,
        privee=privee,
    )


def ajouter_fente(
    entete: Entete,
    dek: Secret,
    *,
    compte: str,
    nom: str,
    mot_de_passe: str,
    parametres: ParametresArgon2 | None = None,
    privee: Secret | None = None,
) -> Entete:
    """Ouvre le coffre à un compte de plus. ``privee`` : comme pour :func:`creer_entete`.

    Lève :class:`UsageInvalide` si le compte ou un nom équivalent a déjà une fente.
    """
    nom = unicodedata.normalize("NFC", nom).strip()
    if not nom:
        raise UsageInvalide("nom_compte_vide", "Le nom du compte est vide.", "Donnez un nom.")
    if fente_du_compte(entete, nom) or any(f.compte == compte for f in entete.comptes):
        raise UsageInvalide(
            "compte_existe",
            "Un compte de ce nom ouvre déjà le coffre.",
            "Choisissez un autre nom de compte.",
        )
    secret = _mot_de_passe_neuf(mot_de_passe)
    fente = _emballer(
        entete.coffre, dek, GenreFente.COMPTE, secret, compte, nom, parametres, privee=privee
    )
    return _suivant(entete, dek, (*entete.fentes, fente))


def ajouter_recuperation(
    entete: Entete,
    dek: Secret,
    code: Secret,
    *,
    parametres: ParametresArgon2 | None = None,
    cle_zone: CleZone | None = None,
) -> Entete:
    """Ajoute une fente de récupération. Celles d'avant restent : les retirer si leur fiche est
    perdue (:func:`retirer_fente`). ``cle_zone`` : la zone, si qui la fait la tient.
    """
    fente = _emballer(entete.coffre, dek, GenreFente.RECUPERATION, code, None, None, parametres)
    if cle_zone is not None:
        fente = zone.avec_cle(entete.coffre, fente, cle_zone)
    return _suivant(entete, dek, (*entete.fentes, fente))


def retirer_fente(entete: Entete, dek: Secret, fente: str) -> Entete:
    """Retire la fente d'identifiant ``fente``.

    La clé de données ne change pas : qui l'a eue et garde une copie du coffre peut relire cette
    copie. Lève :class:`UsageInvalide` si la fente est inconnue, :class:`RefusMetier` si c'est
    celle du dernier compte.
    """
    restantes = tuple(f for f in entete.fentes if f.id != fente)
    if len(restantes) == len(entete.fentes):
        raise UsageInvalide("fente_inconnue", "Cette fente n'existe pas dans l'en-tête du coffre.")
    if not any(f.genre is GenreFente.COMPTE for f in restantes):
        raise RefusMetier(
            "dernier_compte",
            "C'est le dernier compte qui ouvre le coffre : il ne peut pas être retiré.",
            "Créez d'abord un autre compte.",
        )
    return _suivant(entete, dek, restantes)


def changer_mot_de_passe(
    entete: Entete,
    nom_compte: str,
    ancien: str,
    nouveau: str,
    *,
    parametres: ParametresArgon2 | None = None,
) -> Entete:
    """Remplace le mot de passe d'un compte, qui garde sa paire et son accès à la zone. Lève comme
    :func:`deverrouiller`, et :class:`UsageInvalide` si le nouveau est vide.
    """
    ouvert = entrer(entete, nom_compte, ancien)
    return _remplacer_fente(
        entete,
        ouvert.dek,
        ouvert.fente,
        nouveau,
        parametres,
        privee=zone.moitie_privee(entete.coffre, ouvert.fente, ouvert.kek),
        cle_zone=zone_tenue(entete, ouvert),
    )


def redefinir_mot_de_passe(
    entete: Entete,
    dek: Secret,
    nom_compte: str,
    nouveau: str,
    *,
    parametres: ParametresArgon2 | None = None,
    cle_zone: CleZone | None = None,
) -> Entete:
    """Donne un mot de passe à un compte sans l'ancien : après récupération, ou remise à zéro.

    Sa moitié privée est perdue : il reçoit une paire neuve, et la zone seulement si ``cle_zone``
    est donnée (la fente de récupération la tient, et son rôle le permet).

    Lève :class:`UsageInvalide` si le compte est inconnu ou le mot de passe vide.
    """
    ancienne = fente_du_compte(entete, nom_compte)
    if ancienne is None:
        raise UsageInvalide("compte_inconnu", "Ce compte n'ouvre pas ce coffre.")
    return _remplacer_fente(entete, dek, ancienne, nouveau, parametres, cle_zone=cle_zone)


def _remplacer_fente(
    entete: Entete,
    dek: Secret,
    ancienne: Fente,
    nouveau: str,
    parametres: ParametresArgon2 | None,
    *,
    privee: Secret | None = None,
    cle_zone: CleZone | None = None,
) -> Entete:
    secret = _mot_de_passe_neuf(nouveau)
    neuve = _emballer(
        entete.coffre,
        dek,
        GenreFente.COMPTE,
        secret,
        ancienne.compte,
        ancienne.nom,
        parametres or ancienne.parametres,
        privee=privee,
    )
    if cle_zone is not None:
        neuve = zone.avec_cle(entete.coffre, neuve, cle_zone)
    return _suivant(entete, dek, tuple(neuve if f is ancienne else f for f in entete.fentes))


def donner_paire(entete: Entete, ouvert: Trousseau) -> Entete:
    """L'en-tête où la fente ouverte, faite avant la zone scellée, a reçu une paire."""
    neuve = zone.avec_paire(entete.coffre, ouvert.fente, ouvert.kek)
    fentes = tuple(neuve if f.id == neuve.id else f for f in entete.fentes)
    return _suivant(entete, ouvert.dek, fentes)


def zone_tenue(entete: Entete, ouvert: Trousseau) -> CleZone | None:
    """La clé de zone que la fente ouverte tient dans cet en-tête, ou ``None``."""
    fente = next((f for f in entete.fentes if f.id == ouvert.fente.id), None)
    return None if fente is None else zone.cle_de(entete.coffre, fente, ouvert.kek)


def cle_des_brouillons(entete: Entete, ouvert: Trousseau) -> Secret | None:
    """Clé des saisies en cours de ce compte, que son seul mot de passe donne ; ``None`` s'il n'a
    pas encore de paire."""
    fente = next((f for f in entete.fentes if f.id == ouvert.fente.id), None)
    privee = None if fente is None else zone.moitie_privee(entete.coffre, fente, ouvert.kek)
    if privee is None:
        return None
    return cle_de_brouillons(privee)


def cle_de_brouillons(privee: Secret) -> Secret:
    """La clé des saisies en cours que donne une moitié privée ; celle-ci est oubliée."""
    try:
        return cle_derivee(privee, USAGE_BROUILLONS)
    finally:
        privee.oublier()


def ouvrir_zone(
    entete: Entete,
    dek: Secret,
    cle_zone: CleZone,
    comptes: Collection[str],
    *,
    recuperations: bool = False,
) -> Entete:
    """Ouvre la zone à ces comptes (et aux fentes de récupération), s'ils ont une paire.

    Rend l'en-tête reçu si rien ne change.
    """

    def recoit(fente: Fente) -> bool:
        voulue = recuperations if fente.compte is None else fente.compte in comptes
        paire = fente.paire
        return voulue and paire is not None and (paire.cle is None or paire.cle.zone != cle_zone.id)

    if not any(recoit(f) for f in entete.fentes):
        return entete
    fentes = (zone.avec_cle(entete.coffre, f, cle_zone) if recoit(f) else f for f in entete.fentes)
    return _suivant(entete, dek, tuple(fentes))


def fermer_zone(entete: Entete, dek: Secret, comptes: Collection[str]) -> Entete:
    """Ferme la zone à ces comptes. Rend l'en-tête reçu si rien ne change."""
    fentes = tuple(zone.sans_cle(f) if f.compte in comptes else f for f in entete.fentes)
    return entete if fentes == entete.fentes else _suivant(entete, dek, fentes)


def deverrouiller(entete: Entete, nom_compte: str, mot_de_passe: str) -> Secret:
    """La clé de données. Lève comme :func:`entrer`."""
    secret = argon.normaliser(mot_de_passe)
    del mot_de_passe  # une trace qui montre les variables locales ne doit pas le montrer
    return _entrer(entete, nom_compte, secret).dek


def entrer(entete: Entete, nom_compte: str, mot_de_passe: str) -> Trousseau:
    """Ce que ce mot de passe ouvre. Lève :class:`OuvertureImpossible`, toujours la même.

    Compte inconnu, mot de passe vide ou faux : même phrase, et même durée puisqu'une dérivation
    est faite dans tous les cas.
    """
    secret = argon.normaliser(mot_de_passe)
    del mot_de_passe
    return _entrer(entete, nom_compte, secret)


def _entrer(entete: Entete, nom_compte: str, secret: Secret | None) -> Trousseau:
    fente = fente_du_compte(entete, nom_compte)
    if fente is None or secret is None:
        leurre = entete.comptes[0]
        argon.deriver(secret or Secret(b"\0"), leurre.sel, leurre.parametres)
        raise _refus()
    ouvert = _deballer(entete.coffre, fente, secret)
    if ouvert is None:
        raise _refus()
    return ouvert


def deverrouiller_par_code(entete: Entete, code: Secret) -> Secret:
    """La clé de données par le code de récupération. Lève comme :func:`entrer_par_code`."""
    return entrer_par_code(entete, code).dek


def entrer_par_code(entete: Entete, code: Secret) -> Trousseau:
    """Ce que ce code de récupération ouvre. Lève :class:`OuvertureImpossible`."""
    for fente in entete.recuperations:
        ouvert = _deballer(entete.coffre, fente, code)
        if ouvert is not None:
            return ouvert
    raise OuvertureImpossible(
        "code_recuperation_refuse",
        "Ce code de récupération n'ouvre pas ce coffre.",
        "Vérifiez que la fiche est bien celle de ce coffre, et la plus récente.",
    )


def fente_du_compte(entete: Entete, nom_compte: str) -> Fente | None:
    """Fente du compte de ce nom ; casse et blancs autour sont indifférents."""
    cherche = _cle_de_nom(nom_compte)
    return next((f for f in entete.comptes if _cle_de_nom(f.nom or "") == cherche), None)


def _cle_de_nom(nom: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", nom).strip().casefold())


def _mot_de_passe_neuf(mot_de_passe: str) -> Secret:
    secret = argon.normaliser(mot_de_passe)
    if secret is None:
        raise UsageInvalide(
            "mot_de_passe_vide", "Le mot de passe est vide.", "Choisissez une phrase assez longue."
        )
    return secret


def _emballer(
    coffre: str,
    dek: Secret,
    genre: GenreFente,
    secret: Secret,
    compte: str | None,
    nom: str | None,
    parametres: ParametresArgon2 | None,
    *,
    privee: Secret | None = None,
) -> Fente:
    nue = Fente(
        id=str(uuid.uuid4()),
        genre=genre,
        compte=compte,
        nom=nom,
        parametres=parametres or argon.calibrer(),
        sel=secrets.token_bytes(argon.LONGUEUR_SEL),
        nonce=secrets.token_bytes(LONGUEUR_NONCE),
        boite=b"",
    )
    kek = argon.deriver(secret, nue.sel, nue.parametres)
    associees = format_entete.donnees_associees(coffre, nue)
    boite = ChaCha20Poly1305(kek.octets()).encrypt(nue.nonce, dek.octets(), associees)
    return zone.avec_paire(coffre, replace(nue, boite=boite), kek, privee)


def _deballer(coffre: str, fente: Fente, secret: Secret) -> Trousseau | None:
    kek = argon.deriver(secret, fente.sel, fente.parametres)
    associees = format_entete.donnees_associees(coffre, fente)
    try:
        dek = ChaCha20Poly1305(kek.octets()).decrypt(fente.nonce, fente.boite, associees)
    except InvalidTag:
        return None
    return Trousseau(Secret(dek), kek, fente)


def _suivant(entete: Entete, dek: Secret, fentes: tuple[Fente, ...]) -> Entete:
    suivant = replace(entete, fentes=fentes, sequence=entete.sequence + 1)
    return format_entete.sceller(suivant, cle_entete(dek))


def _refus() -> OuvertureImpossible:
    return OuvertureImpossible(
        "mot_de_passe_refuse",
        "Le compte ou le mot de passe n'est pas bon.",
        "Vérifiez la touche majuscules et la disposition du clavier, puis recommencez.",
    )
