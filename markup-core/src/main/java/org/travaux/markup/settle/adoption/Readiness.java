package org.travaux.markup.settle.adoption;

import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.adoption.Obstacle.Kind;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says what keeps a text from being adopted. Clean text exists only where nothing is open ({@code
 * docs/notation.md} §9).
 */
public final class Readiness {
    private final DraftReading reading;
    private final Language language;
    private final DraftConcordance concordance;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private Readiness(DraftReading reading, Language language, DraftConcordance concordance) {
        this.reading = reading;
        this.language = language;
        this.concordance = concordance;
    }

    /**
     * What is missing in a language, in the order of the text; empty if it can be adopted.
     *
     * @throws IllegalArgumentException if it is not one of the draft's languages
     */
    public static List<Obstacle> obstacles(DraftReading reading, Language language) {
        return obstacles(reading, language, DraftConcordance.of(reading));
    }

    /**
     * The same where the languages have been compared already.
     *
     * @param concordance of this reading
     */
    public static List<Obstacle> obstacles(
            DraftReading reading, Language language, DraftConcordance concordance) {
        Readiness readiness = new Readiness(reading, language, concordance);
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            readiness.addParagraph(i);
        }
        readiness.addSpanning();
        readiness.obstacles.addAll(AdoptionAnswers.obstacles(reading, language));
        readiness.addProcedure();
        readiness.obstacles.sort(
                Comparator.comparingInt(Obstacle::paragraph)
                        .thenComparingInt(obstacle -> obstacle.range().start()));
        return List.copyOf(readiness.obstacles);
    }

    private void addParagraph(int paragraph) {
        Reading said = reading.in(language).paragraph(paragraph);
        for (Choice choice : said.choices()) {
            add(Kind.OPEN_CHOICE, paragraph, choice.range(), holders(choice.allPositions()));
        }
        said.options().forEach(option -> add(Kind.OPTION, paragraph, option.heading(), List.of()));
        for (Element element : said.others()) {
            if (element.kind() == Element.Kind.PLACEHOLDER) {
                add(Kind.PLACEHOLDER, paragraph, element.range(), List.of());
            } else if (element.kind() == Element.Kind.STATUS && element.agreement() == null) {
                add(Kind.NOT_AGREED, paragraph, element.range(), List.of());
            }
        }
        for (DelegationPosition position : said.positions()) {
            add(Kind.POSITION, paragraph, position.range(), List.of(position.delegation()));
        }
        reading.in(language).diagnostics(paragraph).stream()
                .filter(found -> isLooseBracket(found.code()))
                .forEach(found -> add(Kind.LOOSE_BRACKET, paragraph, found.range(), List.of()));
        reading.in(language).diagnostics(paragraph).stream()
                .filter(found -> found.code() == DiagnosticCode.POSITION_WITHOUT_BRACKET)
                .forEach(
                        found ->
                                add(
                                        Kind.STRAY_POSITION,
                                        paragraph,
                                        found.range(),
                                        found.arguments()));
        reading.in(language).diagnostics(paragraph).stream()
                .filter(found -> found.code() == DiagnosticCode.UNREAD_POSITION)
                .forEach(found -> add(Kind.UNREAD_POSITION, paragraph, found.range(), List.of()));
        if (isMissing(paragraph)) {
            add(Kind.NO_TEXT, paragraph, TextRange.at(0), List.of());
        } else {
            addDisagreements(paragraph);
        }
    }

    /**
     * Whoever adopts one version adopts all of them, so that all have to agree. What is only worth
     * a look, a quotation mark or an acronym, keeps nobody from it, nor does what is meant so.
     */
    private void addDisagreements(int paragraph) {
        for (Disagreement found : concordance.in(paragraph)) {
            if (!(found instanceof Disagreement.MissingText)
                    && found.kind().severity() != Severity.INFO) {
                TextPlace place = found.places().getLast();
                obstacles.add(
                        new Obstacle(
                                found instanceof Disagreement.Untranslated
                                        ? Kind.TRANSLATION
                                        : Kind.DISAGREEMENT,
                                paragraph,
                                place.language(),
                                place.range(),
                                List.of(),
                                found));
            }
        }
    }

    private boolean isMissing(int paragraph) {
        Draft draft = reading.draft();
        return draft.paragraphs().get(paragraph).text(language).text().isBlank()
                && draft.languages().stream()
                        .anyMatch(
                                other ->
                                        !draft.paragraphs()
                                                .get(paragraph)
                                                .text(other)
                                                .text()
                                                .isBlank());
    }

    private static boolean isLooseBracket(DiagnosticCode code) {
        return code == DiagnosticCode.UNCLOSED_BRACKET || code == DiagnosticCode.STRAY_BRACKET;
    }

    /** Of several times that silence was asked for, the last that counts. */
    private void addProcedure() {
        Procedure procedure = Procedures.last(reading.draft(), Procedure.Kind.SILENCE);
        if (procedure != null && procedure.state() == Procedure.State.RUNNING) {
            add(Kind.SILENCE_RUNNING, Obstacle.NO_PARAGRAPH, TextRange.at(0), List.of());
        } else if (procedure != null && procedure.state() == Procedure.State.BROKEN) {
            List<String> breakers = procedure.breakers();
            add(Kind.SILENCE_BROKEN, Obstacle.NO_PARAGRAPH, TextRange.at(0), breakers);
        }
    }

    private void addSpanning() {
        for (SpanningChoice choice : reading.in(language).spanning()) {
            int paragraph = choice.startParagraph();
            MarkedText text = reading.draft().paragraphs().get(paragraph).text(language);
            add(
                    Kind.OPEN_CHOICE,
                    paragraph,
                    new TextRange(choice.start(), text.text().length()),
                    holders(choice.positions()));
        }
    }

    private static List<String> holders(List<DelegationPosition> positions) {
        return positions.stream()
                .filter(position -> position.stance() != Stance.OTHER)
                .map(DelegationPosition::delegation)
                .distinct()
                .sorted()
                .toList();
    }

    private void add(Kind kind, int paragraph, TextRange range, List<String> holders) {
        obstacles.add(new Obstacle(kind, paragraph, language, range, holders, null));
    }
}
