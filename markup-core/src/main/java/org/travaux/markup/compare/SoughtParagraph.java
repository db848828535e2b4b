package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A paragraph that is to be found in another state; its words are counted once they are needed. */
final class SoughtParagraph {
    private final ParagraphAlignment.Item item;
    private @Nullable List<String> words;
    private @Nullable Likeness likeness;

    SoughtParagraph(ParagraphAlignment.Item item) {
        this.item = item;
    }

    @Nullable String id() {
        return item.id();
    }

    @Nullable String label() {
        return item.label();
    }

    String text() {
        return item.text();
    }

    boolean isInTable() {
        return item.cell() != null;
    }

    /** Whether it stands outside tables, or says at least so many words. */
    boolean tells(int least) {
        return !isInTable() || words().size() >= least;
    }

    List<String> words() {
        if (words == null) {
            words = WordTokens.of(item.text()).words();
        }
        return words;
    }

    /** How much of its words it shares with another, from 0 to 1. */
    double likeness(SoughtParagraph other) {
        return likeness().to(other.likeness());
    }

    private Likeness likeness() {
        if (likeness == null) {
            likeness = Likeness.of(words());
        }
        return likeness;
    }
}
