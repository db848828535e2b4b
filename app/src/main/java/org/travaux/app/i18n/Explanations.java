package org.travaux.app.i18n;

import com.ibm.icu.util.ULocale;

import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.Kind;
import org.travaux.markup.concordance.Repair;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.importing.ImportRemark;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.LabelFinding;
import org.travaux.markup.numbering.Relabelled;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.settle.UnsettledChoice;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.records.Reopening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings and failures, which are codes, said in sentences: what, where, what to do. */
public final class Explanations {
    private static final int LONGEST_WORDS = 40;

    private final Sentences sentences;

    /** In the language of some sentences. */
    public Explanations(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What is to be said of it, as a sentence. */
    public String of(Diagnostic found) {
        if (found.code() == DiagnosticCode.TERM_MISSING) {
            return sentences.say(
                    "diagnostic.term-missing",
                    found.arguments().get(0),
                    found.arguments().get(1),
                    name(new Language(found.arguments().get(2))));
        }
        boolean without = found.arguments().size() > 1 && found.arguments().get(1).isEmpty();
        String key = "diagnostic." + found.code().id() + (without ? ".without" : "");
        return sentences.say(key, found.arguments().toArray());
    }

    /** What is to be said of it, as a sentence. */
    public String of(Fix fix) {
        String written = fix.edits().isEmpty() ? "" : fix.edits().getFirst().replacement();
        return sentences.say("fix." + fix.kind().name(), written);
    }

    /** What is to be said of it, as a sentence. */
    public String of(StorageException failure) {
        Throwable cause = failure.getCause();
        return sentences.say(
                "storage." + failure.reason().name(),
                failure.file().toString(),
                cause == null ? "" : String.valueOf(cause.getMessage()));
    }

    /** Why {@code file} is not a document that can be read. */
    public String of(WordException failure, String file) {
        return sentences.say("document." + failure.reason().name(), file, failure.detail());
    }

    /** Why {@code file} is not a draft that can be read. */
    public String of(DraftFormatException failure, String file) {
        List<Object> all = new ArrayList<>();
        all.add(file);
        all.addAll(failure.arguments());
        return sentences.say("format." + failure.problem().name(), all.toArray());
    }

    /** Why the draft in {@code file} does not open. */
    public String of(ProtectedDraftException failure, String file) {
        return sentences.say("protected." + failure.reason().id(), file);
    }

    /** What is to be said of it, as a sentence. */
    public String of(ImportRemark remark) {
        return switch (remark) {
            case ImportRemark.CountsDiffer counts ->
                    sentences.say(
                            "import.counts",
                            name(counts.language()),
                            counts.paragraphs(),
                            name(counts.source()),
                            counts.sourceParagraphs());
            case ImportRemark.Unmatched unmatched ->
                    sentences.say(
                            "import.unmatched", name(unmatched.language()), unmatched.row() + 1);
            case ImportRemark.LabelsDiffer labels ->
                    sentences.say(
                            "import.labels",
                            labels.label().text(),
                            name(labels.language()),
                            labels.other().text(),
                            labels.row() + 1);
            case ImportRemark.CutParagraph cut ->
                    sentences.say(
                            "import.cut", name(cut.language()), cut.row() + 1, cut.next() + 1);
            case ImportRemark.Comment comment ->
                    sentences.say("import.comment", name(comment.language()), comment.text());
            case ImportRemark.OnlyIn(List<Language> languages, int first, int last) ->
                    sentences.say("import.only-in", names(languages), rows(first, last));
            case ImportRemark.Repeated(int first, int last) ->
                    sentences.say("import.repeated", rows(first, last));
            case ImportRemark.Symbol(Language language, String symbol) ->
                    sentences.say("import.symbol", name(language), symbol);
            case ImportRemark.NotFound(Language language) ->
                    sentences.say("import.not-found", name(language));
        };
    }

    private static String rows(int first, int last) {
        return first == last ? String.valueOf(first + 1) : (first + 1) + "–" + (last + 1);
    }

    /** What keeps a text from being adopted: the paragraph, what is missing, who holds it. */
    public String of(Obstacle obstacle, Draft draft) {
        Disagreement difference = obstacle.difference();
        if (difference != null) {
            return sentences.say(
                    "obstacle." + obstacle.kind().id(),
                    draft.nameOf(obstacle.paragraph()),
                    of(difference).replaceFirst("\\.$", ""));
        }
        LabelFinding label = obstacle.label();
        if (label != null) {
            return sentences.say("obstacle.label", draft.nameOf(obstacle.paragraph()), of(label));
        }
        if (obstacle.isOnDraft()) {
            return sentences.say(
                    "obstacle." + obstacle.kind().id(),
                    draft.symbol(),
                    String.join(", ", obstacle.holders()));
        }
        boolean unheld =
                obstacle.kind() == Obstacle.Kind.OPEN_CHOICE && obstacle.holders().isEmpty();
        return sentences.say(
                "obstacle." + obstacle.kind().id() + (unheld ? ".unheld" : ""),
                draft.nameOf(obstacle.paragraph()),
                String.join(", ", obstacle.holders()),
                name(obstacle.language()),
                obstacle.range()
                        .of(
                                draft.paragraphs()
                                        .get(obstacle.paragraph())
                                        .text(obstacle.language())
                                        .text()));
    }

    /** What is odd about a label. */
    public String of(LabelFinding found) {
        boolean first = found.kind() == LabelFinding.Kind.GAP && found.before().isEmpty();
        return sentences.say(
                "label." + found.kind().id() + (first ? ".first" : ""), found.before());
    }

    /** How much a renumbering changes. */
    public String outcome(Renumbering made) {
        return sentences.say(
                "renumber.outcome",
                made.labels().size(),
                made.changed().size(),
                made.doubtful().size());
    }

    /** Why somebody has to look at words that name a paragraph. */
    public String of(DoubtfulReference found) {
        List<String> names =
                found.reason() == DoubtfulReference.Reason.ONLY_HERE
                        ? found.names().stream().map(tag -> name(new Language(tag))).toList()
                        : found.names();
        return sentences.say(
                "doubt." + found.reason().id(), found.words(), String.join(", ", names));
    }

    /** {@code PP10 → PP9}; of what is gone, a dash. */
    public static String relabelled(Relabelled label) {
        return label.nameBefore() + " → " + nameNow(label);
    }

    /** What a paragraph is called now; of what is gone, a dash. */
    public static String nameNow(Relabelled label) {
        return label.nameNow().isEmpty() ? "–" : label.nameNow();
    }

    /**
     * Why a choice was left as it is.
     *
     * @param named the choice, as the reader finds it
     */
    public String of(UnsettledChoice refusal, String named) {
        return sentences.say("refusal." + refusal.reason().name(), named, name(refusal.language()));
    }

    /** Why the choice at hand was left as it is. */
    public String inWindow(UnsettledChoice refusal) {
        return sentences.say("unsettled." + refusal.reason().name(), name(refusal.language()));
    }

    /**
     * Why a choice stays settled.
     *
     * @param choice its id
     */
    public String of(Reopening.Refused refused, String choice, Draft draft) {
        String key = "closed." + refused.reason().name();
        if (refused.paragraph() < 0) {
            return sentences.say(key, choice);
        }
        List<Settlement> settlements = draft.paragraphs().get(refused.paragraph()).settlements();
        String first = refused.first();
        return sentences.say(
                key,
                draft.nameOf(refused.paragraph()),
                name(refused.language()),
                stood(settlements, first == null ? choice : first, refused.language()));
    }

    /** What stood where a choice was settled. */
    private static String stood(List<Settlement> settlements, String choice, Language language) {
        return settlements.stream()
                .filter(settlement -> settlement.choice().equals(choice))
                .flatMap(settlement -> settlement.places().stream())
                .filter(place -> place.language().equals(language))
                .map(place -> place.before().text().strip())
                .findFirst()
                .orElse("");
    }

    /** What is to be said of it, as a sentence. */
    public String of(Disagreement found) {
        return switch (found) {
            case Disagreement.MissingText missing ->
                    sentences.say("differ.text", name(missing.language()));
            case Disagreement.StaleText stale ->
                    sentences.say("differ.stale", name(stale.language()));
            case Disagreement.MovedChoice moved when moved.by() == 0 ->
                    sentences.say(
                            "differ.nested",
                            name(moved.one().language()),
                            name(moved.other().language()));
            case Disagreement.MovedChoice moved ->
                    sentences.say(
                            moved.by() > 0 ? "differ.below" : "differ.above",
                            name(moved.one().language()),
                            name(moved.other().language()),
                            Math.abs(moved.by()));
            case Disagreement.FactDiffers differ when differ.written().isEmpty() ->
                    missing(differ, differ.other(), differ.otherWritten(), differ.one());
            case Disagreement.FactDiffers differ when differ.otherWritten().isEmpty() ->
                    missing(differ, differ.one(), differ.written(), differ.other());
            case Disagreement.FactDiffers differ ->
                    sentences.say(
                            "differ.fact",
                            sentences.say("fact." + differ.kind().id()),
                            name(differ.one().language()),
                            differ.written(),
                            name(differ.other().language()),
                            differ.otherWritten());
            case Disagreement.CountDiffers differ ->
                    sentences.say(
                            "differ.count",
                            sentences.say("fact." + differ.kind().id()),
                            name(differ.one().language()),
                            differ.count(),
                            name(differ.other().language()),
                            differ.otherCount());
            case Disagreement.OtherLanguage words ->
                    sentences.say(
                            "differ.other-language", name(words.language()), name(words.written()));
            case Disagreement.TextDiffers differ ->
                    sentences.say(
                            differ.kind() == Kind.LENGTH ? "differ.length" : "differ.other-text",
                            name(differ.one().language()),
                            name(differ.other().language()));
            case Disagreement.MissingChoice missing ->
                    sentences.say(
                            "differ.choice",
                            name(missing.there().language()),
                            name(missing.missing()));
            case Disagreement.AlternativesDiffer differ ->
                    sentences.say(
                            "differ.alternatives",
                            name(differ.one().language()),
                            differ.count(),
                            name(differ.other().language()),
                            differ.otherCount());
            case Disagreement.Unpaired unpaired ->
                    sentences.say(
                            switch (unpaired.kind()) {
                                case PAIRING -> "differ.pairing";
                                case ALTERNATIVE_ORDER -> "differ.alternative-order";
                                default -> "differ.alternative-pairing";
                            },
                            name(unpaired.one().language()),
                            name(unpaired.other().language()));
            case Disagreement.Untranslated waiting ->
                    sentences.say(
                            "differ.untranslated",
                            name(waiting.language()),
                            name(waiting.from()),
                            waiting.words());
            case Disagreement.PositionsDiffer differ
                    when differ.only().isEmpty() && differ.otherOnly().isEmpty() ->
                    sentences.say(
                            "differ.places",
                            name(differ.one().language()),
                            name(differ.other().language()));
            case Disagreement.PositionsDiffer differ ->
                    sentences.say(
                            "differ.positions",
                            name(differ.one().language()),
                            say(differ.only()),
                            name(differ.other().language()),
                            say(differ.otherOnly()));
        };
    }

    /** What repairs of one kind do, to which languages' texts. */
    public String of(List<Repair> repairs) {
        return sentences.say(
                "repair." + repairs.getFirst().kind().name(),
                repairs.stream()
                        .map(repair -> name(repair.language()))
                        .collect(Collectors.joining(", ")),
                pairs(repairs.getFirst()));
    }

    /** The words that belong together after a repair: {@code urged = призвал; …}. */
    public String pairs(Repair repair) {
        return repair.pairs().stream()
                .map(pair -> brief(pair.words()) + " = " + brief(pair.otherWords()))
                .collect(Collectors.joining("; "));
    }

    private static String brief(String words) {
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, LONGEST_WORDS).strip() + "…";
    }

    private String missing(
            Disagreement.FactDiffers differ, TextPlace there, String written, TextPlace here) {
        return sentences.say(
                "differ.missing",
                sentences.say("fact." + differ.kind().id()),
                written,
                name(there.language()),
                name(here.language()));
    }

    private String say(Set<PositionClue> holdings) {
        return holdings.isEmpty()
                ? "–"
                : holdings.stream()
                        .map(each -> each.delegation() + " " + stance(each))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private String stance(PositionClue holding) {
        return sentences.say("stance." + holding.stance().id());
    }

    /** Languages by their names, as in a sentence: {@code English, Russian and Kazakh}. */
    public String names(List<Language> languages) {
        List<String> names = languages.stream().map(this::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : sentences.say(
                        "languages.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    private String name(Language language) {
        return ULocale.getDisplayName(language.tag(), ULocale.forLocale(sentences.locale()));
    }
}
