package org.travaux.markup.settle;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph in its brackets, without who wants what, and without editors' notes. */
final class Unnamed {
    private final String source;
    private final boolean[] gone;

    private Unnamed(String source) {
        this.source = source;
        this.gone = new boolean[source.length()];
    }

    static ChangeSet of(ParagraphReading paragraph) {
        Unnamed unnamed = new Unnamed(paragraph.source());
        unnamed.strike(paragraph.reading());
        return unnamed.change();
    }

    private void strike(Reading said) {
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
            if (element.kind() == Element.Kind.NOTE) {
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
