package org.travaux.markup.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Words that somebody typed into a form, made fit to stand in a bracket. */
final class NewWords {
    private static final String ESCAPABLE = "[](){}\\";

    private NewWords() {}

    /**
     * The words on one line, without white space around them, and with a backslash before every
     * bracket or brace that has no partner among them: it is a character that was typed, and must
     * not open or close anything in the text around.
     */
    static String of(String typed) {
        StringBuilder line = new StringBuilder();
        for (char c : typed.strip().toCharArray()) {
            boolean invisible = c == '\u2060' || c == '\ufeff';
            if (!invisible) {
                line.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        String words = line.toString().strip();
        Set<Integer> stray = stray(words);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            escaped.append(stray.contains(i) ? "\\" : "").append(words.charAt(i));
        }
        return endsOpen(escaped) ? escaped.append('\\').toString() : escaped.toString();
    }

    private static Set<Integer> stray(String words) {
        Set<Integer> stray = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        int brace = -1;
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '\\' -> {
                    boolean escapes =
                            i + 1 < words.length() && ESCAPABLE.indexOf(words.charAt(i + 1)) >= 0;
                    i += escapes ? 1 : 0;
                }
                case '[' -> open.push(i);
                case ']' -> {
                    if (open.isEmpty()) {
                        stray.add(i);
                    } else {
                        open.pop();
                    }
                }
                case '{' -> {
                    if (brace >= 0) {
                        stray.add(brace);
                    }
                    brace = i;
                }
                case '}' -> {
                    if (brace < 0) {
                        stray.add(i);
                    }
                    brace = -1;
                }
                default -> {}
            }
        }
        stray.addAll(open);
        if (brace >= 0) {
            stray.add(brace);
        }
        return stray;
    }

    /** Whether a backslash at the end would escape the bracket that is to follow. */
    private static boolean endsOpen(CharSequence words) {
        int backslashes = 0;
        while (backslashes < words.length()
                && words.charAt(words.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
