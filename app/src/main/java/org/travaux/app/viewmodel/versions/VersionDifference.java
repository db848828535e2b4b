package org.travaux.app.viewmodel.versions;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a version since, in figures: its paragraphs are known by their ids.
 *
 * @param changed how many have other words, another number, look or status
 * @param added how many are there that were not
 * @param removed how many were there that are not
 * @param moved whether those that stayed stand in another order
 */
public record VersionDifference(int changed, int added, int removed, boolean moved) {
    static VersionDifference of(Draft version, Draft now) {
        Map<String, Paragraph> before = byId(version);
        Map<String, Paragraph> after = byId(now);
        int changed = 0;
        for (Map.Entry<String, Paragraph> each : before.entrySet()) {
            Paragraph other = after.get(each.getKey());
            if (other != null && !isSame(each.getValue(), other)) {
                changed++;
            }
        }
        List<String> kept = version.paragraphs().stream().map(Paragraph::id).toList();
        List<String> still = now.paragraphs().stream().map(Paragraph::id).toList();
        boolean moved =
                !kept.stream()
                        .filter(after::containsKey)
                        .toList()
                        .equals(still.stream().filter(before::containsKey).toList());
        int both = (int) before.keySet().stream().filter(after::containsKey).count();
        return new VersionDifference(changed, after.size() - both, before.size() - both, moved);
    }

    /** Which open point is which is no difference that anybody sees. */
    private static boolean isSame(Paragraph one, Paragraph other) {
        return one.withChoices(List.of()).equals(other.withChoices(List.of()));
    }

    private static Map<String, Paragraph> byId(Draft draft) {
        Map<String, Paragraph> paragraphs = new HashMap<>();
        draft.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.id(), paragraph));
        return paragraphs;
    }
}
