package org.travaux.app.docx.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open where a document is read: of each only the result is text. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;

        boolean isContents() {
            return code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
        }
    }

    /** What a mark of a field does: it begins one, its result, or it ends it. */
    void mark(String type) {
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

    /** Part of the code of the field that began last. */
    void code(String part) {
        if (!open.isEmpty() && open.peek().code.length() < 200) {
            open.peek().code.append(part);
        }
    }

    /** Whether what stands here is not part of the text. */
    boolean isCode() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Whether what stands here belongs to a table of contents. */
    boolean isContents() {
        return open.stream().anyMatch(Field::isContents);
    }
}
