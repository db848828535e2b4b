package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the other languages of a paragraph are cut when one of them is: at the end of the same
 * sentence, or beside the same choice, and otherwise behind everything ({@code
 * docs/decisions/splitting.md}).
 */
public final class Cuts {
    private final Paragraph paragraph;
    private final Function<Language, Reading> readings;
    private final Language language;
    private final int offset;

    private Cuts(
            Paragraph paragraph,
            Function<Language, Reading> readings,
            Language language,
            int offset) {
        this.paragraph = paragraph;
        this.readings = readings;
        this.language = language;
        this.offset = offset;
    }

    /**
     * Where every text of a paragraph is cut when the one in {@code language} is cut at {@code
     * offset}.
     *
     * @param readings what the paragraph says in each of its languages
     */
    public static Map<Language, Integer> of(
            Paragraph paragraph,
            Function<Language, Reading> readings,
            Language language,
            int offset) {
        Cuts cuts = new Cuts(paragraph, readings, language, offset);
        Map<Language, Integer> at = new HashMap<>();
        for (Language each : paragraph.texts().keySet()) {
            at.put(each, each.equals(language) ? offset : cuts.in(each));
        }
        return at;
    }

    private int in(Language other) {
        String text = text(language);
        int length = text(other).length();
        if (text.substring(0, offset).isBlank() && !text.isBlank()) {
            return 0;
        }
        if (text.substring(offset).isBlank()) {
            return length;
        }
        Integer beside = besideChoice(other);
        Integer at = beside != null ? beside : behindSentence(other);
        return at != null && keepsChoicesTogether(other, at) ? at : length;
    }

    private @Nullable Integer besideChoice(Language other) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Choice here = choice(identity, language);
            Choice there = choice(identity, other);
            if (here == null || there == null || here.depth() != 1 || there.depth() != 1) {
                continue;
            }
            if (onlySpaceBetween(here.range().end(), offset)) {
                return there.range().end();
            }
            if (onlySpaceBetween(offset, here.range().start())) {
                return there.range().start();
            }
        }
        return null;
    }

    private boolean onlySpaceBetween(int from, int to) {
        return from <= to && text(language).substring(from, to).isBlank();
    }

    private @Nullable Choice choice(ChoiceIdentity identity, Language in) {
        Integer at = identity.at().get(in);
        return readings.apply(in).choices().stream()
                .filter(choice -> at != null && choice.range().start() == at)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer behindSentence(Language other) {
        List<Integer> here = sentences(language);
        List<Integer> there = sentences(other);
        if (here.size() != there.size()) {
            return null;
        }
        for (int i = 0; i < here.size(); i++) {
            int start = here.get(i);
            boolean cutsHere =
                    onlySpaceBetween(offset, start)
                            || (offset > start && onlySpaceBetween(start, offset));
            if (cutsHere) {
                return there.get(i);
            }
        }
        return null;
    }

    /** Where the second sentence begins, the third and so on. */
    private List<Integer> sentences(Language in) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(in.tag()));
        breaks.setText(text(in));
        List<Integer> starts = new ArrayList<>();
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (!text(in).substring(at).isBlank()) {
                starts.add(at);
            }
        }
        return starts;
    }

    private boolean keepsChoicesTogether(Language other, int at) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer here = identity.at().get(language);
            Integer there = identity.at().get(other);
            if (here != null && there != null && (here < offset) != (there < at)) {
                return false;
            }
        }
        return true;
    }

    private String text(Language in) {
        return paragraph.text(in).text();
    }
}
