package org.travaux.app.viewmodel.display;

import org.travaux.app.session.ReadText;

import java.util.List;
import java.util.Locale;

/** How far a paragraph is from being agreed. */
public enum RowState {
    /** Something in it is contested, in some language. */
    OPEN,
    /** Nothing is contested, and a tag says that it was agreed. */
    AGREED,
    /** Nothing in it is contested. */
    CLEAR;

    /** The state of a paragraph, from its texts. */
    static RowState of(List<ReadText> texts) {
        boolean agreed = false;
        for (ReadText text : texts) {
            if (!text.reading().choices().isEmpty() || !text.spanning().isEmpty()) {
                return OPEN;
            }
            agreed |=
                    text.reading().others().stream()
                            .anyMatch(element -> element.agreement() != null);
        }
        return agreed ? AGREED : CLEAR;
    }

    /** The name that texts and style sheets know it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
