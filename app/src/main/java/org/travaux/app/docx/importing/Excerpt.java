package org.travaux.app.docx.importing;

/** The beginning of a text, by which people find it. */
final class Excerpt {
    private static final int LENGTH = 48;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, end < LENGTH / 2 ? LENGTH : end) + "…";
    }
}
