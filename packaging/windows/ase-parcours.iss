; Installeur Windows (Inno Setup 6), à partir du dossier produit par PyInstaller :
;   iscc /DVersion=0.1.0 packaging\windows\ase-parcours.iss
; S'installe sans droits d'administrateur si l'on choisit « pour moi seulement ».
; Les coffres vivent dans le dossier de données de chaque utilisateur : désinstaller n'y touche pas.

#ifndef Version
  #error Donner la version : iscc /DVersion=x.y.z
#endif

[Setup]
AppId={{7C0F3C1E-5B0D-4E0B-9D55-2B8A7E4C91D6}
AppName=ASE Parcours
AppVersion={#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\ASE Parcours
DefaultGroupName=ASE Parcours
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=ase-parcours-{#Version}-windows
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
UninstallDisplayName=ASE Parcours

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "bureau"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Les modules d'une version précédente ne doivent pas rester à côté des nouveaux.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\ase-parcours\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\ASE Parcours"; Filename: "{app}\ase-parcours-bureau.exe"
Name: "{autodesktop}\ASE Parcours"; Filename: "{app}\ase-parcours-bureau.exe"; Tasks: bureau

[Run]
Filename: "{app}\ase-parcours.exe"; Parameters: "--self-test"; StatusMsg: "Contrôle de l'installation…"; Flags: runhidden waituntilterminated
Filename: "{app}\ase-parcours-bureau.exe"; Description: "{cm:LaunchProgram,ASE Parcours}"; Flags: nowait postinstall skipifsilent
