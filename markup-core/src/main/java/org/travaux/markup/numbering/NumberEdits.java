package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of a text that become others. What begins or ends with one still does: words in bold,
 * words that were settled, which can be reopened, and words that were agreed, which still are.
 */
final class NumberEdits {
    private final String text;
    private final ChangeSet change;

    /**
     * @param text before the change
     * @param edits one for each number, in any order
     */
    NumberEdits(String text, List<TextEdit> edits) {
        this.text = text;
        this.change = ChangeSet.of(text.length(), edits);
    }

    /** A paragraph with the new numbers in its text in a language. */
    Paragraph applied(Paragraph before, Language language) {
        Paragraph after = before.apply(language, change);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : before.text(language).marks()) {
            TextRange range = moved(mark.range());
            if (!range.isEmpty()) {
                marks.add(new Mark(mark.kind(), range));
            }
        }
        List<Settlement> settlements =
                before.settlements().stream()
                        .map(
                                each ->
                                        each.withPlaces(
                                                each.places().stream()
                                                        .map(place -> moved(place, language))
                                                        .toList()))
                        .toList();
        List<AgreedPassage> passages =
                before.passages().stream()
                        .flatMap(passage -> moved(passage, language).stream())
                        .toList();
        return after.withMarks(language, marks).withSettlements(settlements).withPassages(passages);
    }

    /** One that begins or ends within a number is of other words then. */
    private Optional<AgreedPassage> moved(AgreedPassage passage, Language language) {
        if (!passage.language().equals(language)) {
            return Optional.of(passage);
        }
        for (TextEdit edit : change.edits()) {
            if (edit.range().overlaps(passage.range()) && !passage.range().contains(edit.range())) {
                return Optional.empty();
            }
        }
        TextRange range = moved(passage.range());
        return Optional.of(
                new AgreedPassage(language, range, range.of(change.apply(text)), passage.agreed()));
    }

    private SettledPlace moved(SettledPlace place, Language language) {
        if (!place.language().equals(language) || place.isCovered()) {
            return place;
        }
        TextRange range = moved(place.range());
        return new SettledPlace(
                language,
                range,
                place.isUntouched(text) ? range.of(change.apply(text)) : place.now(),
                place.before(),
                place.choices(),
                null,
                place.unknown());
    }

    /** Where a stretch of the text stands then, with the numbers that it begins and ends with. */
    TextRange moved(TextRange range) {
        int start = moved(range.start());
        return new TextRange(start, Math.max(start, moved(range.end())));
    }

    private int moved(int offset) {
        int moved = offset;
        for (TextEdit edit : change.edits()) {
            int growth = edit.replacement().length() - edit.range().length();
            boolean inside = edit.range().start() < offset && offset < edit.range().end();
            if (inside) {
                moved += edit.range().end() - offset + growth;
            } else if (edit.range().end() <= offset) {
                moved += growth;
            }
        }
        return moved;
    }
}
