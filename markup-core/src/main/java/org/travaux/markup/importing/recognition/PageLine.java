package org.travaux.markup.importing.recognition;

/** A line that only numbers a page: {@code 12}, {@code – 12 –}, {@code Page 3 of 7}. */
final class PageLine {
    private static final int LONGEST = 30;

    private PageLine() {}

    /** Whether a paragraph is nothing else. */
    static boolean is(String paragraph) {
        String line = paragraph.strip();
        return line.length() <= LONGEST && ImportWords.all().page().matcher(line).matches();
    }
}
