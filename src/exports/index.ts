/**
 * Takes a dossier; gives it in the forms that other tools open: tables, JSON lines, Web Annotations, PROV, FollowTheMoney
 * entities, GeoJSON and event rows. Pure: files are named and filled here and written elsewhere.
 */
export { EXPORT_FORMATS, type ExportedFile, exportDossier, type ExportFormat } from './export-dossier.ts';
export { graphmlOf } from './graphml.ts';
