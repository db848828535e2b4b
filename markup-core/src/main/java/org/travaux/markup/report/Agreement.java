package org.travaux.markup.report;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a draft is agreed by now.
 *
 * @param paragraphs agreed as a whole
 * @param passages agreed by themselves in other paragraphs, in the language that has most of them
 */
public record Agreement(int paragraphs, int passages) {
    /** What is agreed in a draft; passages that stand in brackets do not count. */
    public static Agreement of(Draft draft) {
        Profile notation = draft.notation();
        int paragraphs = 0;
        Map<Language, Integer> passages = new HashMap<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.isAgreed()) {
                paragraphs++;
            } else if (!paragraph.passages().isEmpty()) {
                AgreedPassages.withoutContested(paragraph, notation)
                        .passages()
                        .forEach(each -> passages.merge(each.language(), 1, Integer::sum));
            }
        }
        return new Agreement(
                paragraphs, passages.values().stream().mapToInt(each -> each).max().orElse(0));
    }

    /** Whether anything is. */
    public boolean isAny() {
        return paragraphs > 0 || passages > 0;
    }
}
