/**
 * What browsers put behind the name of a page for the folder with its pictures, scripts and frames, in the languages
 * that they speak: Chrome, Edge and Firefox all save "Ferry.html" with "Ferry_files" or the like beside it.
 */
const ENDINGS =
  '_files|_archivos|_arquivos|_bestanden|_bylos|_datoteke|_dosyalar|_elemei|_failid|_fails|_fajlovi|_ficheiros|_fichiers|_file|_fitxategiak|_fitxers|_pliki|_soubory|_tiedostot|-Dateien|-filer';
const FOLDER = new RegExp(`^(.+)(?:${ENDINGS})$`);
const PAGE = /^(.+)\.(?:x?html?|shtml|asp|aspx|php)$/i;

/** The folders among the names in one folder that browsers saved with a page that stands beside them. */
export function savedFolders(names: readonly string[]): ReadonlySet<string> {
  const pages = new Set(names.map((name) => PAGE.exec(name)?.[1]));
  return new Set(
    names.filter((name) => {
      const page = FOLDER.exec(name)?.[1];
      return page !== undefined && pages.has(page);
    }),
  );
}
