package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.PairedChoices;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompiledProposal.Kind;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Stance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes what versions of a paragraph change in the choices that are there. */
final class ChangedChoices {
    private final ParagraphVersions versions;
    private final WrittenParagraph paragraph;
    private final ProposalRecords records;

    /** By language, the ids of the choices by where they opened. */
    private final Map<Language, Map<Integer, String>> known = new HashMap<>();

    private final Map<String, PairedChoice> paired;

    /**
     * @param stood the paragraph before anything is written
     */
    ChangedChoices(
            ParagraphVersions versions,
            Paragraph stood,
            WrittenParagraph paragraph,
            ProposalRecords records) {
        this.versions = versions;
        this.paragraph = paragraph;
        this.records = records;
        this.paired =
                PairedChoices.of(
                        stood,
                        versions.languages(),
                        language -> versions.stood(language).reading());
        for (Language language : versions.languages()) {
            Map<Integer, String> at = new HashMap<>();
            for (ChoiceIdentity choice : stood.choices()) {
                Integer offset = choice.at().get(language);
                if (offset != null) {
                    at.put(offset, choice.id());
                }
            }
            known.put(language, at);
        }
    }

    /** A choice that a version changes in several languages is changed once. */
    void write() {
        Map<String, Integer> done = new HashMap<>();
        for (Language language : versions.languages()) {
            for (int i = 0; i < versions.all().size(); i++) {
                for (ChoiceChange change : versions.in(language, i).choices().values()) {
                    String id = idOf(language, change.choice());
                    if (id != null && done.putIfAbsent(i + id, i) == null) {
                        write(i, language, id, change);
                    }
                }
            }
        }
    }

    private @Nullable String idOf(Language language, int choice) {
        int start = versions.stood(language).reading().choices().get(choice).range().start();
        return Objects.requireNonNull(known.get(language)).get(start);
    }

    private void write(int index, Language language, String id, ChoiceChange change) {
        CopyVersion version = versions.get(index);
        for (int alternative : change.opposed()) {
            Map<Language, String> words = words(language, id, alternative);
            if (!records.isLeftOut(Kind.OPPOSED, id, version, words, Map.of())) {
                paragraph.take(language, id, alternative, stand(version, Stance.OPPOSES));
                records.add(Kind.OPPOSED, id, version, words, Map.of());
            }
        }
        for (int alternative : change.lifted()) {
            paragraph.lift(language, id, alternative, version.delegation());
        }
        if (change.supported() >= 0) {
            Map<Language, String> words = words(language, id, change.supported());
            if (!records.isLeftOut(Kind.SUPPORTED, id, version, words, Map.of())) {
                paragraph.take(language, id, change.supported(), stand(version, Stance.SUPPORTS));
                records.add(Kind.SUPPORTED, id, version, words, Map.of());
            }
        }
        for (int i = 0; i < change.added().size(); i++) {
            Map<Language, String> words = added(index, language, id, change, i);
            if (!records.isLeftOut(Kind.ALTERNATIVE, id, version, Map.of(), words)) {
                paragraph.add(language, id, version.delegation(), words);
                records.add(Kind.ALTERNATIVE, id, version, Map.of(), words);
            }
        }
    }

    /** The words of a further alternative, in each language in which the version has it. */
    private Map<Language, String> added(
            int index, Language language, String id, ChoiceChange change, int number) {
        Map<Language, String> words = new LinkedHashMap<>();
        words.put(language, change.added().get(number));
        for (Language other : versions.languages()) {
            for (ChoiceChange there : versions.in(other, index).choices().values()) {
                if (!other.equals(language)
                        && id.equals(idOf(other, there.choice()))
                        && there.added().size() == change.added().size()) {
                    words.put(other, there.added().get(number));
                }
            }
        }
        return words;
    }

    private static DelegationStance stand(CopyVersion version, Stance stance) {
        return DelegationStance.of(version.delegation(), stance);
    }

    /** The words of an alternative, in every language. */
    private Map<Language, String> words(Language language, String id, int alternative) {
        PairedChoice choice = Objects.requireNonNull(paired.get(id));
        Map<Language, String> words = new LinkedHashMap<>();
        choice.versions()
                .forEach(
                        (other, there) -> {
                            int index = choice.counterpart(language, alternative, other);
                            if (0 <= index && index < there.alternatives().size()) {
                                words.put(
                                        other,
                                        there.alternatives()
                                                .get(index)
                                                .words()
                                                .of(versions.stood(other).text()));
                            }
                        });
        return words;
    }
}
