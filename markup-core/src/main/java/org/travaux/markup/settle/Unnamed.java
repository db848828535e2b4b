package org.travaux.markup.settle;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A paragraph in its brackets, without who wants what, and without editors' notes but those that
 * stand for words that wait for their translation.
 */
final class Unnamed {
    private final String source;
    private final boolean[] gone;

    private Unnamed(String source) {
        this.source = source;
        this.gone = new boolean[source.length()];
    }

    /**
     * @param language the paragraph's own
     * @param languages all languages of the draft
     */
    static ChangeSet of(ParagraphReading paragraph, Language language, List<Language> languages) {
        Unnamed unnamed = new Unnamed(paragraph.source());
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
            for (int i = 0; i < choice.alternatives().size(); i++) {
                Alternative alternative = choice.alternatives().get(i);
                strike(alternative.range().start() + 1, alternative.words().start());
                strike(alternative.words().end(), alternative.range().end() - 1);
                int behind = alternative.range().end();
                if (i == choice.alternatives().size() - 1) {
                    strike(behind, choice.range().end());
                } else {
                    int next = choice.alternatives().get(i + 1).range().start();
                    strikeNotes(behind, next);
                }
            }
        }
        for (LooseBracket bracket : said.loose()) {
            strike(bracket.at() + 1, bracket.end());
        }
        for (DelegationPosition position : said.positions()) {
            int open = source.lastIndexOf('(', position.range().start());
            int close = source.indexOf(')', position.range().end());
            if (open >= 0 && close >= 0) {
                strike(Side.skipBack(source, open, 0), close + 1);
            }
        }
        for (Element element : said.others()) {
            if (element.kind() == Element.Kind.NOTE && !awaited.contains(element.range())) {
                int start = element.range().start();
                strike(Side.skipBack(source, start, 0), element.range().end());
            }
        }
    }

    /** Between two alternatives the space or the slash stays. */
    private void strikeNotes(int start, int end) {
        int open = source.indexOf('(', start, end);
        int close = open < 0 ? -1 : source.lastIndexOf(')', end - 1);
        if (close > open) {
            boolean more = close + 1 < end;
            strike(more ? Side.skipBack(source, open, start) : open, close + 1);
        }
    }

    private void strike(int start, int end) {
        if (start < end) {
            Arrays.fill(gone, start, end, true);
        }
    }

    private ChangeSet change() {
        List<TextEdit> edits = new ArrayList<>();
        int start = 0;
        while (start < gone.length) {
            int end = start;
            while (end < gone.length && gone[end]) {
                end++;
            }
            if (end > start) {
                edits.add(TextEdit.replace(start, end, ""));
            }
            start = end + 1;
        }
        return ChangeSet.of(source.length(), edits);
    }
}
