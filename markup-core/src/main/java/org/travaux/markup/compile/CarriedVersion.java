package org.travaux.markup.compile;

import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compare.WordDiff;
import org.travaux.markup.compare.WordDiff.Gap;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody says of a paragraph as it stood, said of the paragraph as it is now. Words that
 * have been changed since stay as they are now, and what was said of them is told.
 */
final class CarriedVersion {
    private final CopyVersion said;
    private final Map<Language, String> texts = new LinkedHashMap<>();
    private final Map<Language, List<Reserve>> reserves = new LinkedHashMap<>();
    private final List<CompiledParagraph.Untaken> untaken = new ArrayList<>();

    private CarriedVersion(CopyVersion said) {
        this.said = said;
    }

    static CarriedVersion of(CopyVersion said, Paragraph stood, Paragraph now) {
        CarriedVersion carried = new CarriedVersion(said);
        said.texts().forEach((language, text) -> carried.carry(language, stood, now, text));
        said.reserves().forEach((language, all) -> carried.carry(language, stood, now, all));
        return carried;
    }

    private void carry(Language language, Paragraph stood, Paragraph now, String text) {
        String before = stood.text(language).text();
        String after = now.text(language).text();
        texts.put(
                language, before.equals(after) ? text : new Words(before, after).with(text, this));
    }

    private void carry(Language language, Paragraph stood, Paragraph now, List<Reserve> all) {
        String before = stood.text(language).text();
        String after = now.text(language).text();
        reserves.put(
                language, before.equals(after) ? all : new Words(before, after).with(all, this));
    }

    CopyVersion version() {
        return said.with(texts, reserves);
    }

    List<CompiledParagraph.Untaken> untaken() {
        return untaken;
    }

    private void refuse(String words) {
        untaken.add(CompiledParagraph.Untaken.refused(said, words));
    }

    /** The words of a text that stood, and where they stand now. */
    private static final class Words {
        private final String stood;
        private final String now;
        private final WordTokens old;
        private final WordTokens present;

        /** By the index of an old word that of the present one; -1 if it is not there. */
        private final int[] places;

        Words(String stood, String now) {
            this.stood = stood;
            this.now = now;
            this.old = WordTokens.of(stood);
            this.present = WordTokens.of(now);
            this.places = new int[old.size()];
            Arrays.fill(places, -1);
            for (Sequences.Match match : Sequences.matches(old.words(), present.words())) {
                places[match.before()] = match.after();
            }
        }

        private boolean standTogether(int from, int to) {
            for (int i = from; i < to; i++) {
                if (places[i] < 0 || places[i] != places[from] + i - from) {
                    return false;
                }
            }
            return true;
        }

        /** The present text with what another text changed in the old one. */
        String with(String text, CarriedVersion carried) {
            WordTokens own = WordTokens.of(text);
            List<TextEdit> edits = new ArrayList<>();
            for (Gap gap : new WordDiff(stood, old, text, own).gaps()) {
                String words =
                        gap.fromAfter() == gap.toAfter()
                                ? ""
                                : own.range(gap.fromAfter(), gap.toAfter()).of(text);
                if (gap.from() == gap.to()) {
                    edits.add(TextEdit.insert(place(gap.from()), " " + words + " "));
                } else if (standTogether(gap.from(), gap.to())) {
                    int from = places[gap.from()];
                    TextRange range = present.range(from, from + gap.to() - gap.from());
                    edits.add(new TextEdit(range, words));
                } else {
                    carried.refuse(
                            words.isEmpty() ? old.range(gap.from(), gap.to()).of(stood) : words);
                }
            }
            return ChangeSet.of(now.length(), edits).apply(now);
        }

        /** Where words are put in that would stand in front of an old word. */
        private int place(int word) {
            boolean follows = word > 0 && places[word - 1] >= 0;
            int behind = follows ? places[word - 1] + 1 : 0;
            boolean opens = behind < present.size() && present.words().get(behind).equals("[");
            if (word < places.length && places[word] >= 0 && !(follows && opens)) {
                return present.ranges().get(places[word]).start();
            }
            return follows ? present.ranges().get(behind - 1).end() : now.length();
        }

        List<Reserve> with(List<Reserve> all, CarriedVersion carried) {
            List<Reserve> moved = new ArrayList<>();
            for (Reserve reserve : all) {
                int from = old.from(reserve.words().start());
                int to = old.from(reserve.words().end());
                if (from < to && standTogether(from, to)) {
                    TextRange range = present.range(places[from], places[to - 1] + 1);
                    moved.add(new Reserve(range, reserve.stand()));
                } else {
                    carried.refuse(reserve.words().of(stood));
                }
            }
            return moved;
        }
    }
}
