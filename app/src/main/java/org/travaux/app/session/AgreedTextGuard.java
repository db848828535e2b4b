package org.travaux.app.session;

import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphStatus;
import org.travaux.markup.draft.StatusChange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a change does to text that was agreed. */
final class AgreedTextGuard {
    private AgreedTextGuard() {}

    /** The agreed paragraphs whose text a change alters in any language, or takes away. */
    static List<Paragraph> touched(Slice slice) {
        if (slice.before().stream().noneMatch(Paragraph::isAgreed)) {
            return List.of();
        }
        Map<String, Paragraph> after = byId(slice.after());
        return slice.before().stream()
                .filter(Paragraph::isAgreed)
                .filter(before -> isAltered(before, after))
                .toList();
    }

    private static boolean isAltered(Paragraph before, Map<String, Paragraph> after) {
        Paragraph now = after.get(before.id());
        return now == null || (!now.texts().equals(before.texts()) && !isReopened(before, now));
    }

    /** Whether the change itself says that the text is open again. */
    private static boolean isReopened(Paragraph before, Paragraph now) {
        StatusChange last = now.status();
        return now.history().size() > before.history().size()
                && last != null
                && last.status() == ParagraphStatus.REOPENED;
    }

    /**
     * The change with the record that agreed text was reopened: in every paragraph that holds some
     * of it after the change.
     *
     * @param date the day, as {@link StatusChange} has it
     */
    static Slice reopening(Slice slice, List<Paragraph> touched, String date) {
        StatusChange reopened = StatusChange.of(ParagraphStatus.REOPENED, null, date, "");
        Map<String, Paragraph> before = byId(slice.before());
        List<Paragraph> after =
                slice.after().stream()
                        .map(
                                paragraph ->
                                        holdsAny(paragraph, touched) && isNew(paragraph, before)
                                                ? paragraph.withStatus(reopened)
                                                : paragraph)
                        .toList();
        return slice.leadingTo(after);
    }

    private static boolean isNew(Paragraph paragraph, Map<String, Paragraph> before) {
        Paragraph was = before.get(paragraph.id());
        return was == null || !was.texts().equals(paragraph.texts());
    }

    private static boolean holdsAny(Paragraph paragraph, List<Paragraph> touched) {
        return touched.stream()
                .anyMatch(agreed -> paragraph.history().containsAll(agreed.history()));
    }

    private static Map<String, Paragraph> byId(List<Paragraph> paragraphs) {
        Map<String, Paragraph> byId = new HashMap<>();
        paragraphs.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
        return byId;
    }
}
