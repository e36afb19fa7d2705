const OOXML = 'http://schemas.openxmlformats.org/';

/** The namespaces of a workbook's parts, as Excel writes them (ISO/IEC 29500 transitional). */
export const MAIN = `${OOXML}spreadsheetml/2006/main`;
export const RELATIONS = `${OOXML}officeDocument/2006/relationships`;
export const PACKAGE_RELATIONS = `${OOXML}package/2006/relationships`;
export const CONTENT_TYPES = `${OOXML}package/2006/content-types`;
export const CUSTOM_XML = `${OOXML}officeDocument/2006/customXml`;
export const DRAWING = `${OOXML}drawingml/2006/main`;
export const CHART = `${OOXML}drawingml/2006/chart`;
export const SHEET_DRAWING = `${OOXML}drawingml/2006/spreadsheetDrawing`;
export const COMPATIBILITY = `${OOXML}markup-compatibility/2006`;
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** Excel's own, of later versions: [MS-XLSX]. */
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
export const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\/([A-Za-z]+)(?=\/)/;

/** A strict file (ISO/IEC 29500-1) says the same things under other names: everyone here sees the transitional ones. */
export const transitional = (uri: string): string =>
  uri.startsWith('http://purl.oclc.org/ooxml/') ? uri.replace(STRICT, `${OOXML}$1/2006`) : uri;
