package org.travaux.app.viewmodel.display;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

/**
 * A delegation's position as a small mark: {@code + CHN}. The sign and the words say what the
 * colour says.
 *
 * @param side one of {@link TextStyle#SUPPORTS}, {@link TextStyle#OPPOSES}, {@link
 *     TextStyle#PENDING}
 * @param label what it shows
 * @param description what it says to a screen reader, and under the mouse: {@code China opposes}
 */
public record Chip(TextStyle side, String label, String description) {
    /**
     * The chip for a position in a text of that language. What it shows is in the language of the
     * text, what it says in that of the interface.
     */
    public static Chip of(DelegationPosition position, Language language, Naming naming) {
        String code = position.delegation();
        String status = status(position, Sentences.in(language.tag()));
        String label = sign(position.stance()) + "\u202f" + naming.onChip(code, language);
        return new Chip(
                TextStyle.of(position.stance()),
                status.isEmpty() ? label : label + "\u00a0" + status.replace(' ', '\u00a0'),
                naming.sentences()
                        .say("chip." + position.stance().id(), naming.said(code), said(position)));
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "+";
            case PROPOSES -> "»";
            case OPPOSES -> "−";
            case TO_COME_BACK, RESERVES, AD_REFERENDUM, PENDING, OTHER -> "…";
        };
    }

    /** What a delegation says that no stance has a sentence for. */
    private static String said(DelegationPosition position) {
        String word = position.word();
        return word == null ? "" : word;
    }

    /** The word for a stance beside a text; the one of the notation if there is none. */
    private static String status(DelegationPosition position, Sentences sentences) {
        return switch (position.stance()) {
            case SUPPORTS, PROPOSES, OPPOSES -> "";
            case TO_COME_BACK, RESERVES, AD_REFERENDUM, PENDING ->
                    sentences.say("status." + position.stance().id());
            case OTHER -> said(position);
        };
    }
}
