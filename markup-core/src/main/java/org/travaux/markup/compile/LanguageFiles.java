package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ParagraphAlignment;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files in which a delegation sent its copy, one for each language or for some of them. They are
 * one copy if they have the same paragraphs: as many, none of which is another paragraph of the
 * base in one file than in another.
 */
final class LanguageFiles {
    private LanguageFiles() {}

    /**
     * The texts of files side by side.
     *
     * @param files each in other languages
     * @return null if they do not have the same paragraphs
     */
    static @Nullable Draft sideBySide(Draft base, List<Draft> files) {
        int size = files.getFirst().paragraphs().size();
        int[] partners = new int[size];
        Arrays.fill(partners, ParagraphAlignment.NONE);
        Set<Integer> known = new HashSet<>();
        for (Draft file : files) {
            if (file.paragraphs().size() != size) {
                return null;
            }
            for (Pair pair : CopyOrigin.pairs(base, file)) {
                if (pair.before() >= 0 && pair.after() >= 0) {
                    int before = partners[pair.after()];
                    boolean agrees =
                            before < 0 ? known.add(pair.before()) : before == pair.before();
                    if (!agrees) {
                        return null;
                    }
                    partners[pair.after()] = pair.before();
                }
            }
        }
        return together(files);
    }

    private static Draft together(List<Draft> files) {
        Draft first = files.getFirst();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < first.paragraphs().size(); i++) {
            Paragraph paragraph = first.paragraphs().get(i);
            for (Draft file : files.subList(1, files.size())) {
                for (Language language : file.languages()) {
                    MarkedText text = file.paragraphs().get(i).text(language);
                    paragraph = paragraph.withText(language, text);
                }
            }
            paragraphs.add(paragraph);
        }
        List<Language> languages =
                files.stream().flatMap(file -> file.languages().stream()).toList();
        return Draft.of(first.profile(), languages, paragraphs);
    }
}
