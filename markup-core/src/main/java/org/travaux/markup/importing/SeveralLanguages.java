package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.importing.alignment.Row;
import org.travaux.markup.importing.languages.FileParagraph;
import org.travaux.markup.importing.languages.LanguageEvidence;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which languages a text is in.
 *
 * @param languages in the order in which they begin; one where the text is in one, none where
 *     nothing tells
 * @param main the one that it is read in as one text: the first if they say the same, else the one
 *     that most of it is in, or English
 * @param level whether they say the same, paragraph by paragraph, so that there is no doubt: else
 *     somebody has to be asked
 */
public record SeveralLanguages(List<Language> languages, Language main, boolean level) {
    /** A paragraph in another language is a quotation where it is not more of the text. */
    private static final double QUOTATION = 0.1;

    private static final double MOSTLY = 0.6;

    public SeveralLanguages {
        languages = List.copyOf(languages);
    }

    /** Whether there is more than one. */
    public boolean areSeveral() {
        return languages.size() > 1;
    }

    /** Which languages the text of a file is in; the language that it is said to be in aside. */
    public static SeveralLanguages in(ImportSource source) {
        SeveralTexts texts = SeveralTexts.of(source, Profiles.usual());
        Map<Language, Integer> letters = new HashMap<>();
        Map<Language, Integer> prose = new HashMap<>();
        Set<Language> found = new LinkedHashSet<>();
        for (FileParagraph paragraph : texts.pieces()) {
            Language language = paragraph.language();
            if (language != null) {
                letters.merge(language, paragraph.evidence().letters(), Integer::sum);
                if (paragraph.evidence().prose()) {
                    found.add(language);
                    prose.merge(language, 1, Integer::sum);
                }
            }
        }
        Language main =
                letters.isEmpty()
                        ? Language.ENGLISH
                        : Collections.max(letters.entrySet(), Map.Entry.comparingByValue())
                                .getKey();
        if (found.size() < 2) {
            return new SeveralLanguages(List.copyOf(found), main, true);
        }
        List<Language> languages = List.copyOf(found);
        if (new Levelness(LevelText.of(texts, languages, false)).isLevel()) {
            return new SeveralLanguages(languages, languages.getFirst(), true);
        }
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        List<Language> more = new ArrayList<>(languages);
        more.removeIf(
                language ->
                        !language.equals(main)
                                && prose.getOrDefault(language, 0) < 2
                                && letters.getOrDefault(language, 0) < QUOTATION * all);
        return new SeveralLanguages(more, main, false);
    }

    /** How many sentences of a text stand level. */
    private static final class Levelness {
        private final Set<Language> languages = new HashSet<>();
        private int level;
        private int alone;
        private boolean mostly = true;

        Levelness(LevelText text) {
            text.texts().forEach(this::add);
        }

        private void add(List<Row> rows) {
            int last = -1;
            int levelHere = 0;
            List<Set<Language>> sentences = rows.stream().map(Levelness::sentences).toList();
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).size() > 1) {
                    languages.addAll(sentences.get(i));
                    levelHere++;
                    last = i;
                }
            }
            int before =
                    (int) sentences.subList(0, last + 1).stream().filter(s -> !s.isEmpty()).count();
            int all = (int) sentences.stream().filter(s -> !s.isEmpty()).count();
            level += levelHere;
            alone += all - levelHere;
            mostly &= levelHere >= MOSTLY * before;
        }

        private static Set<Language> sentences(Row row) {
            Set<Language> sentences = new HashSet<>();
            for (Map.Entry<Language, MarkedText> each : row.texts().entrySet()) {
                if (LanguageEvidence.of(each.getValue().text()).prose()) {
                    sentences.add(each.getKey());
                }
            }
            return sentences;
        }

        boolean isLevel() {
            return mostly
                    && languages.size() > 1
                    && (level > 1 || languages.size() > 2 || alone < 2);
        }
    }
}
