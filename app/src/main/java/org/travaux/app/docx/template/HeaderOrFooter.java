package org.travaux.app.docx.template;

/**
 * What stands at the head or the foot of a template's pages.
 *
 * @param kind {@code header} or {@code footer}
 * @param pages {@code default}, {@code first} or {@code even}
 */
record HeaderOrFooter(String kind, String pages, HousePart part) {
    /**
     * A section's reference to it.
     *
     * @param id by which the document is related to the part
     */
    record Reference(String kind, String pages, String id) {}
}
