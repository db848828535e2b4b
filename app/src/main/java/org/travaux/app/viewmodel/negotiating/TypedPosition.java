package org.travaux.app.viewmodel.negotiating;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.StatusWord;

/**
 * A position as people type it: {@code CHN +}, {@code -Китай}, {@code ISR t}, {@code KAZ tcb}.
 *
 * @param name who is meant, as typed; may be empty
 * @param stance null if none was typed
 * @param word the status in its own word where the stance alone does not say it, else null
 */
record TypedPosition(String name, @Nullable Stance stance, @Nullable String word) {
    private static final String PLUS = "+＋";
    private static final String MINUS = "-−–—‐‑－";

    static TypedPosition of(String typed, Profile profile) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new TypedPosition("", null, null);
        }
        Stance first = sign(text.charAt(0));
        if (first != null) {
            return new TypedPosition(text.substring(1).strip(), first, null);
        }
        int last = text.length() - 1;
        Stance behind = sign(text.charAt(last));
        if (behind != null) {
            return new TypedPosition(text.substring(0, last).strip(), behind, null);
        }
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            TypedPosition read = status(text.substring(0, at), text.substring(at + 1), profile);
            if (read != null) {
                return read;
            }
        }
        return new TypedPosition(text, null, null);
    }

    private static @Nullable Stance sign(char c) {
        if (PLUS.indexOf(c) >= 0) {
            return Stance.SUPPORTS;
        }
        return MINUS.indexOf(c) >= 0 ? Stance.OPPOSES : null;
    }

    private static @Nullable TypedPosition status(String name, String typed, Profile profile) {
        String text = typed.strip();
        String who = name.strip().replaceAll("[:,]$", "");
        if (text.equalsIgnoreCase("t") || text.equalsIgnoreCase("т")) {
            return new TypedPosition(who, Stance.TO_COME_BACK, null);
        }
        StatusWord status = profile.status(text);
        if (status == null) {
            return null;
        }
        boolean says = status.stance() == Stance.OTHER || status.stance() == Stance.PENDING;
        return new TypedPosition(who, status.stance(), says ? status.word() : null);
    }
}
