package org.travaux.app.docx.reading.fields;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that are open where a document is read: of each only the result is text. */
public final class Fields {
    /** What stands around words that name people or files. */
    public static final String HIDDEN_WORDS = "\uFFFC";

    /** Fields that show who wrote a document, or where it is kept. */
    private static final Set<String> HIDDEN =
            Set.of(
                    "AUTHOR",
                    "FILENAME",
                    "LASTSAVEDBY",
                    "TEMPLATE",
                    "USERADDRESS",
                    "USERINITIALS",
                    "USERNAME");

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean pages;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
        private boolean left;
        private boolean said;
        private String shown = "";

        /** What it is, {@code PAGE}. */
        String name() {
            return code.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        }

        boolean isContents() {
            return code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
        }

        @Nullable String noteReference() {
            String[] words = code.toString().strip().split("\\s+");
            boolean refers = words.length > 1 && words[0].equalsIgnoreCase("NOTEREF");
            return refers && result ? words[1] : null;
        }
    }

    /** From now on a page's number is read as such, and what names people or files is marked. */
    public void countPages() {
        pages = true;
    }

    /** What is read of characters that stand here. */
    public String shown(String characters) {
        Field field = open.peek();
        if (!pages || field == null || !field.result) {
            return characters;
        }
        String number = number(field);
        if (!number.isEmpty()) {
            return field.said ? "" : number;
        }
        if (HIDDEN.contains(field.name())) {
            return HIDDEN_WORDS + characters + HIDDEN_WORDS;
        }
        return characters;
    }

    private static String number(Field field) {
        return switch (field.name()) {
            case "PAGE" -> "{page}";
            case "NUMPAGES", "SECTIONPAGES" -> "{pages}";
            default -> "";
        };
    }

    /** What a mark of a field does: it begins one, its result, or it ends it. */
    public void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** What the form field that began last shows if it has no text. */
    public void shows(String chosen) {
        if (!open.isEmpty()) {
            open.peek().shown = chosen;
        }
    }

    /** Takes note of text that is shown where the document is read. */
    public void say() {
        open.forEach(field -> field.said = true);
    }

    /** What the field that began last shows and has no text for; empty if there is no such. */
    public String unsaid() {
        Field field = open.peek();
        if (field == null || field.said) {
            return "";
        }
        return pages && field.shown.isEmpty() ? number(field) : field.shown;
    }

    /** Begins a field that is written as one element, at its result. */
    public void begin(String code) {
        mark("begin");
        code(code);
        mark("separate");
    }

    /** Part of the code of the field that began last. */
    public void code(String part) {
        if (!open.isEmpty() && open.peek().code.length() < 200) {
            open.peek().code.append(part);
        }
    }

    /** Whether what stands here is not part of the text. */
    public boolean isCode() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Whether what stands here belongs to a table of contents. */
    public boolean isContents() {
        return open.stream().anyMatch(Field::isContents);
    }

    /** The bookmark around the mark of a note that the field refers to; null if it does not. */
    public @Nullable String noteReference() {
        Field field = open.peek();
        return field == null ? null : field.noteReference();
    }

    /** Leaves out the rest of what the field that began last shows. */
    public void leaveResult() {
        Field field = open.peek();
        if (field != null) {
            field.left = true;
        }
    }

    /** Whether the rest of what the field that began last shows is left out. */
    public boolean isLeft() {
        Field field = open.peek();
        return field != null && field.left;
    }
}
