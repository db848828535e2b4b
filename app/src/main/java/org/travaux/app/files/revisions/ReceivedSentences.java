package org.travaux.app.files.revisions;

import org.travaux.app.exchange.Received;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.ComparisonReport;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.compare.ChangeSeverity;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.MergeRecord;

import java.util.ArrayList;
import java.util.List;

/** What is told of what was received: what came in, what to look at, and what nobody bracketed. */
public final class ReceivedSentences {
    private ReceivedSentences() {}

    /**
     * The sentences, the most serious first; takes as long as comparing the draft.
     *
     * @return at least one
     */
    public static List<String> of(Received received, Sentences sentences) {
        List<String> said = new ArrayList<>();
        Draft draft = received.draft();
        if (!received.isAnything()) {
            return List.of(sentences.say("received.up-to-date"));
        }
        if (!received.revisions().isEmpty()) {
            said.add(sentences.say("received.states", received.revisions().size()));
        }
        Draft before = received.before();
        if (draft != null && before != null) {
            String places = outsideBrackets(before, draft);
            if (!places.isEmpty()) {
                said.add(sentences.say("received.outside-brackets", places));
            }
        }
        MergeRecord record = received.record();
        if (record != null && draft != null) {
            said.addAll(MergeSentences.of(draft, record, sentences::say));
        }
        for (Received.Other other : received.others()) {
            said.add(sentences.say("received.other", other.name(), other.remarks()));
        }
        return said;
    }

    /** The paragraphs in which words changed outside brackets; empty if none did. */
    private static String outsideBrackets(Draft before, Draft after) {
        if (Comparison.common(before, after).isEmpty()) {
            return "";
        }
        Comparison comparison = Comparison.of(DraftReading.of(before), DraftReading.of(after));
        return String.join(
                ", ",
                comparison.changes().stream()
                        .filter(change -> change.severity() == ChangeSeverity.ALARM)
                        .map(change -> ComparisonReport.paragraph(comparison, change))
                        .distinct()
                        .toList());
    }
}
