package org.travaux.app.docx;

import com.ibm.icu.text.Collator;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who holds what as a Word document: by delegation, in the order of the alphabet of the document's
 * language, and by paragraph, with the rule that it counts by.
 */
public final class ReportDocument {
    private static final int[] DELEGATION_WIDTHS = {
        3000, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1856
    };
    private static final int[] PARAGRAPH_WIDTHS = {2000, 7296, 5500};

    private final DraftReading reading;
    private final Language language;
    private final Draft draft;
    private final Holdings holdings;
    private final Authors authors;
    private final Collator alphabet;
    private final Phrases phrases;
    private final Map<String, OpenChoice> choices;

    private ReportDocument(DraftReading reading, Language language, Phrases phrases) {
        this.reading = reading;
        this.language = language;
        this.draft = reading.draft();
        this.holdings = Holdings.of(reading);
        this.authors = new Authors(draft.notation().delegations(), language, phrases);
        this.alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        this.phrases = phrases;
        this.choices =
                holdings.open().stream()
                        .collect(
                                Collectors.toMap(
                                        OpenChoice::id, Function.identity(), (one, _) -> one));
    }

    /**
     * Writes the report in a language of the draft. The stream stays open.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading, Language language, Phrases phrases, OutputStream out)
            throws IOException {
        reading.in(language);
        ReportDocument report = new ReportDocument(reading, language, phrases);
        String caption = report.phrases.say("printed.report");
        PageFurniture furniture =
                new PageFurniture(reading.draft().symbol(), caption, language, Page.LANDSCAPE);
        DocxPackage.write(
                out,
                new Contents(
                        reading.draft(),
                        furniture,
                        StyleSheet.FULL_PAGE,
                        new Numbering(List.of(), new Indents(reading.draft())),
                        xml -> report.write(new PlainBody(xml, language))));
    }

    private void write(PlainBody body) throws IOException {
        body.paragraph("Title", phrases.say("printed.report"));
        body.paragraph("BodyText", phrases.say("holdings.rule"));
        body.paragraph("BodyText", phrases.say("holdings.open", holdings.open().size()));
        if (holdings.unattributed() > 0) {
            body.paragraph(
                    "BodyText", phrases.say("holdings.unattributed", holdings.unattributed()));
        }
        if (!holdings.delegations().isEmpty()) {
            body.paragraph("Heading1", phrases.say("printed.report.delegations"));
            body.table(DELEGATION_WIDTHS, delegations());
        }
        List<List<String>> paragraphs = paragraphs();
        if (paragraphs.size() > 1) {
            body.paragraph("Heading1", phrases.say("printed.report.paragraphs"));
            body.table(PARAGRAPH_WIDTHS, paragraphs);
        }
    }

    private List<List<String>> delegations() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = Arrays.asList(phrases.say("holdings.header").split("\t"));
        List<String> first = new ArrayList<>(head);
        first.add(phrases.say("printed.report.where"));
        rows.add(first);
        holdings.delegations().stream()
                .sorted(Comparator.comparing(one -> authors.name(one.delegation()), alphabet))
                .forEach(one -> rows.add(row(one)));
        return rows;
    }

    private List<String> row(DelegationHoldings one) {
        return List.of(
                authors.name(one.delegation()),
                String.valueOf(one.holds()),
                String.valueOf(one.supports()),
                String.valueOf(one.opposes()),
                String.valueOf(one.reserves()),
                String.valueOf(one.toComeBack()),
                String.valueOf(one.provisional()),
                String.valueOf(one.closesIfLifted()),
                one.choices().stream()
                        .map(choices::get)
                        .map(choice -> choice == null ? "" : draft.nameOf(choice.paragraph()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** A row an open choice: its paragraph, its alternatives, who holds it. */
    private List<List<String>> paragraphs() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        phrases.say("printed.report.paragraph"),
                        phrases.say("printed.report.words"),
                        phrases.say("printed.report.holders")));
        for (OpenChoice choice : holdings.open()) {
            rows.add(List.of(draft.nameOf(choice.paragraph()), words(choice), holders(choice)));
        }
        for (Holdings.OnParagraph on : holdings.onParagraphs()) {
            DelegationPosition position = on.position();
            String held = authors.name(position.delegation()) + ": " + said(position.stance());
            rows.add(List.of(draft.nameOf(on.paragraph()), "", held));
        }
        return rows;
    }

    /** Its alternatives in the document's language, or in that in which it was found. */
    private String words(OpenChoice choice) {
        Map<Integer, String> ids = reading.ids(choice.paragraph(), language);
        for (Choice one : reading.in(language).paragraph(choice.paragraph()).choices()) {
            if (choice.id().equals(ids.get(one.range().start()))) {
                return words(
                        one.alternatives().stream().map(Alternative::words).toList(),
                        draft.paragraphs().get(choice.paragraph()).text(language).text());
            }
        }
        return words(
                choice.alternatives(),
                draft.paragraphs().get(choice.paragraph()).text(choice.language()).text());
    }

    private static String words(List<TextRange> alternatives, String text) {
        return alternatives.stream()
                .map(range -> "[" + range.of(text) + "]")
                .collect(Collectors.joining(" "));
    }

    private String holders(OpenChoice choice) {
        Map<String, Set<String>> stances = new TreeMap<>(alphabet);
        for (OpenChoice.Stand stand : choice.positions()) {
            String which =
                    stand.alternative() < 0 || choice.alternatives().size() == 1
                            ? ""
                            : " " + (stand.alternative() + 1);
            stances.computeIfAbsent(
                            authors.name(stand.position().delegation()), _ -> new TreeSet<>())
                    .add(said(stand.position().stance()) + which);
        }
        if (stances.isEmpty()) {
            return phrases.say("printed.report.nobody");
        }
        return stances.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String said(Stance stance) {
        return phrases.say("stance." + stance.id());
    }
}
