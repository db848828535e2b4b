package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.numbering.DoubtfulReference.Reason;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a draft that name its paragraphs, changed with the labels where it is sure. */
final class ReferenceUpdate {
    private final DraftReading reading;
    private final Draft before;
    private final Draft relabelled;
    private final List<Relabelled> labels;
    private final LabelledParagraphs named;
    private final ReferenceTargets targets;
    private final List<ChangedReference> changed = new ArrayList<>();
    private final List<DoubtfulReference> doubtful = new ArrayList<>();

    /** What one text says of the paragraphs of the draft. */
    private static final class Said {
        final List<ReferenceTargets.Found> sure = new ArrayList<>();
        final List<ReferenceTargets.Found> unsure = new ArrayList<>();

        /** All that its references may mean, by index. */
        final Set<Integer> mentioned = new HashSet<>();
    }

    /**
     * @param relabelled the draft under its new labels
     * @param labels those that are new
     */
    ReferenceUpdate(DraftReading reading, Draft relabelled, List<Relabelled> labels) {
        this.reading = reading;
        this.before = reading.draft();
        this.relabelled = relabelled;
        this.labels = labels;
        this.named = new LabelledParagraphs(before.paragraphs());
        this.targets =
                new ReferenceTargets(before.paragraphs(), relabelled.paragraphs(), named, labels);
    }

    Renumbering made() {
        List<Paragraph> paragraphs = new ArrayList<>(relabelled.paragraphs());
        Set<String> divisions = named.divisions();
        for (int i = 0; i < paragraphs.size(); i++) {
            Map<Language, Said> said = new LinkedHashMap<>();
            for (Language language : before.languages()) {
                if (!before.paragraphs().get(i).text(language).text().isBlank()) {
                    said.put(language, said(i, language, divisions));
                }
            }
            Paragraph updated = paragraphs.get(i);
            for (Map.Entry<Language, Said> each : said.entrySet()) {
                updated = updated(updated, i, each.getKey(), said);
            }
            paragraphs.set(i, updated);
        }
        return new Renumbering(
                before, relabelled.withParagraphs(paragraphs), labels, changed, doubtful);
    }

    private Said said(int paragraph, Language language, Set<String> divisions) {
        String text = before.paragraphs().get(paragraph).text(language).text();
        Reading read = reading.in(language).paragraph(paragraph);
        Said said = new Said();
        for (Reference reference :
                ReferenceReader.in(withoutNotes(text, read), language.tag(), divisions)) {
            boolean note =
                    read.others().stream()
                            .anyMatch(
                                    each ->
                                            each.kind() == Element.Kind.NOTE
                                                    && each.range().contains(reference.range()));
            ReferenceTargets.Found found = targets.of(reference, paragraph, text, note);
            said.mentioned.addAll(found.mentioned());
            if (found.reason() != null) {
                said.unsure.add(found);
            } else if (!found.edits().isEmpty()) {
                said.sure.add(found);
            }
        }
        return said;
    }

    /** The text with blanks where notes say who wants what: numbers may stand on both sides. */
    private static String withoutNotes(String text, Reading read) {
        if (read.notes().isEmpty()) {
            return text;
        }
        StringBuilder left = new StringBuilder(text);
        for (TextRange note : read.notes()) {
            left.replace(note.start(), note.end(), " ".repeat(note.length()));
        }
        return left.toString();
    }

    private Paragraph updated(
            Paragraph paragraph, int index, Language language, Map<Language, Said> all) {
        Said said = all.getOrDefault(language, new Said());
        String text = paragraph.text(language).text();
        Map<TextRange, TextEdit> edits = new HashMap<>();
        said.sure.forEach(
                found -> found.edits().forEach(each -> edits.putIfAbsent(each.range(), each)));
        NumberEdits numbers = new NumberEdits(text, List.copyOf(edits.values()));
        Paragraph now = edits.isEmpty() ? paragraph : numbers.applied(paragraph, language);
        String written = now.text(language).text();
        List<DoubtfulReference> looked = new ArrayList<>();
        for (ReferenceTargets.Found found : said.sure) {
            TextRange range = numbers.moved(found.range());
            changed.add(
                    new ChangedReference(
                            index,
                            language,
                            found.range(),
                            range,
                            found.range().of(text),
                            range.of(written)));
            List<String> missing = missing(found, language, all);
            if (!missing.isEmpty()) {
                looked.add(
                        doubt(index, language, found, range, written, Reason.ONLY_HERE, missing));
            }
        }
        for (ReferenceTargets.Found found : said.unsure) {
            Reason reason = found.reason();
            if (reason != null) {
                TextRange range = numbers.moved(found.range());
                List<String> names = names(found.mentioned());
                looked.add(doubt(index, language, found, range, written, reason, names));
            }
        }
        looked.sort(Comparator.comparingInt(each -> each.range().start()));
        doubtful.addAll(looked);
        return now;
    }

    private static DoubtfulReference doubt(
            int index,
            Language language,
            ReferenceTargets.Found found,
            TextRange range,
            String written,
            Reason reason,
            List<String> names) {
        return new DoubtfulReference(
                index, language, found.range(), range, range.of(written), reason, names);
    }

    /** The languages that say something there, but nothing of the same paragraphs. */
    private static List<String> missing(
            ReferenceTargets.Found found, Language language, Map<Language, Said> all) {
        List<String> missing = new ArrayList<>();
        all.forEach(
                (other, said) -> {
                    boolean known = !ReferenceWords.of(other.tag()).paragraphs().isEmpty();
                    if (!other.equals(language)
                            && known
                            && !said.mentioned.containsAll(found.mentioned())) {
                        missing.add(other.tag());
                    }
                });
        return missing;
    }

    private List<String> names(Set<Integer> mentioned) {
        return mentioned.stream().sorted().map(before::nameOf).distinct().toList();
    }
}
