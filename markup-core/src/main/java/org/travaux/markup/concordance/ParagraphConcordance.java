package org.travaux.markup.concordance;

import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.concordance.wording.ForeignWords;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.LanguagePair;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.PairedChoices;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares the language versions of one paragraph with that of the source language, or of the first
 * that has text. The order of alternatives, of delegations and of words may differ. Brackets that
 * reach over several paragraphs are not compared. What is meant so is not told. Places in what it
 * finds are UTF-16 code units of the text of their language. {@link DraftConcordance} asks it for
 * every paragraph of a draft, and only for those that changed.
 */
public final class ParagraphConcordance {
    private final List<Language> sourceFirst;
    private final Map<Language, NamedDelegations> delegations = new LinkedHashMap<>();

    private ParagraphConcordance(List<Language> sourceFirst, DelegationRegister register) {
        this.sourceFirst = sourceFirst;
        for (Language language : sourceFirst) {
            delegations.put(language, new NamedDelegations(register, language));
        }
    }

    /** Compares paragraphs of a draft, of any state of it that has the same languages and names. */
    public static ParagraphConcordance of(Draft draft) {
        return new ParagraphConcordance(draft.sourceFirst(), draft.notation().delegations());
    }

    /**
     * In what the versions of a paragraph differ; nothing if it has no text in any language.
     *
     * @param reading what the paragraph says in a language
     */
    public List<Disagreement> in(Paragraph paragraph, Function<Language, Reading> reading) {
        return named(PairedChoices.named(paragraph, sourceFirst, reading), reading);
    }

    /** The same for a paragraph whose choices all have ids. */
    private List<Disagreement> named(Paragraph paragraph, Function<Language, Reading> reading) {
        List<Version> versions = new ArrayList<>();
        List<Disagreement> found = new ArrayList<>();
        delegations.forEach(
                (language, names) -> {
                    if (paragraph.text(language).text().isBlank()) {
                        found.add(new Disagreement.MissingText(language));
                    } else {
                        versions.add(
                                Version.of(paragraph, language, reading.apply(language), names));
                    }
                });
        if (versions.isEmpty()) {
            return List.of();
        }
        versions.forEach(version -> addUntranslated(version, found));
        versions.forEach(version -> addForeign(version, found));
        Map<String, PairedChoice> paired = PairedChoices.of(paragraph, sourceFirst, reading);
        Version source = versions.getFirst();
        Set<String> told = new HashSet<>();
        for (Version other : versions.subList(1, versions.size())) {
            String earlier = paragraph.correspondence().behind().get(other.language());
            if (earlier != null && source.language().equals(sourceFirst.getFirst())) {
                found.add(
                        new Disagreement.StaleText(
                                other.language(), List.of(source.end(), other.end()), earlier));
            }
            found.addAll(new VersionComparison(source, other, paired, told).found());
        }
        paired.values().forEach(choice -> addBetweenTranslations(choice, source.language(), found));
        return found.stream()
                .filter(
                        each ->
                                each instanceof Disagreement.Untranslated
                                        || !paragraph.correspondence().isMeantSo(each.key()))
                .toList();
    }

    /** What keeps a choice open that only the translations say to each other. */
    private static void addBetweenTranslations(
            PairedChoice choice, Language source, List<Disagreement> found) {
        if (choice.conflicts().stream().anyMatch(each -> each.one().equals(source))) {
            return;
        }
        for (LanguagePair each : choice.conflicts()) {
            Choice one = choice.in(each.one());
            Choice other = choice.in(each.other());
            if (one != null && other != null) {
                found.add(
                        new Disagreement.Unpaired(
                                choice.crossed() ? Kind.PAIRING : Kind.ALTERNATIVE_PAIRING,
                                new TextPlace(each.one(), one.range()),
                                new TextPlace(each.other(), other.range()),
                                choice.id()));
            }
        }
    }

    private void addUntranslated(Version version, List<Disagreement> found) {
        for (TranslationNote note :
                TranslationNote.in(
                        version.text(), version.reading(), version.language(), sourceFirst)) {
            found.add(
                    new Disagreement.Untranslated(
                            new TextPlace(version.language(), note.range()),
                            note.from(),
                            note.words()));
        }
    }

    private static void addForeign(Version version, List<Disagreement> found) {
        ForeignWords foreign = version.facts().wording().foreign();
        if (foreign != null) {
            found.add(
                    new Disagreement.OtherLanguage(
                            version.place(foreign.range()), foreign.language()));
        }
    }
}
