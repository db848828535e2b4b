/**
 * Letters of fonts that draw signs, as the signs that they show. Read {@link
 * org.travaux.app.docx.reading.symbols.SymbolFonts} next.
 */
package org.travaux.app.docx.reading.symbols;
