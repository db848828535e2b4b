package org.travaux.markup.settle.preview;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.seams.SeamSide;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A paragraph in its brackets, without who wants what, and without editors' notes but those that
 * stand for words that wait for their translation.
 */
final class WithoutNames {
    private final String source;
    private final boolean[] gone;

    /** By their offset, brackets that come to stand there. */
    private final NavigableMap<Integer, String> brackets = new TreeMap<>();

    private WithoutNames(String source) {
        this.source = source;
        this.gone = new boolean[source.length()];
    }

    /**
     * @param language the paragraph's own
     * @param languages all languages of the draft
     */
    static ChangeSet of(ParagraphReading paragraph, Language language, List<Language> languages) {
        WithoutNames unnamed = new WithoutNames(paragraph.source());
        Set<TextRange> awaited =
                TranslationNote.in(paragraph.source(), paragraph.reading(), language, languages)
                        .stream()
                        .filter(note -> !note.stands())
                        .map(TranslationNote::range)
                        .collect(Collectors.toSet());
        unnamed.strike(paragraph.reading(), awaited);
        return unnamed.change();
    }

    private void strike(Reading said, Set<TextRange> awaited) {
        for (Choice choice : said.choices()) {
            int first = choice.alternatives().getFirst().range().start();
            if (source.charAt(first) != '[') {
                strike(choice.range().start(), first);
            }
            choice.alternatives().forEach(this::strikeAttribution);
        }
        for (TextRange note : said.notes()) {
            strikeNote(note);
        }
        for (Element element : said.others()) {
            if (element.kind() == Element.Kind.NOTE && !awaited.contains(element.range())) {
                int start = element.range().start();
                strike(SeamSide.skipBack(source, start, 0), element.range().end());
            }
        }
    }

    /** What has no bracket of its own, {@code (EU: add "fully")}, gets one. */
    private void strikeAttribution(Alternative alternative) {
        TextRange range = alternative.range();
        TextRange words = alternative.words();
        if (source.charAt(range.start()) == '[' && source.charAt(range.end() - 1) == ']') {
            strike(range.start() + 1, words.start());
            strike(words.end(), range.end() - 1);
        } else {
            strike(range.start(), words.start());
            strike(words.end(), range.end());
            brackets.put(words.start(), "[");
            brackets.put(words.end(), "]");
        }
    }

    /** A note takes the space before it along, or the one behind it if it begins the text. */
    private void strikeNote(TextRange note) {
        int start = SeamSide.skipBack(source, note.start(), 0);
        strike(start, start == 0 ? SeamSide.skip(source, note.end(), source.length()) : note.end());
    }

    private void strike(int start, int end) {
        if (start < end) {
            Arrays.fill(gone, start, end, true);
        }
    }

    private ChangeSet change() {
        List<TextEdit> edits = new ArrayList<>();
        int start = 0;
        while (start <= gone.length) {
            int end = start;
            while (end < gone.length && gone[end]) {
                end++;
            }
            String put = String.join("", brackets.subMap(start, true, end, true).values());
            if (end > start || !put.isEmpty()) {
                edits.add(TextEdit.replace(start, end, put));
            }
            start = end + 1;
        }
        return ChangeSet.of(source.length(), edits);
    }
}
