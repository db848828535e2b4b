package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.ChangeSet;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A text under negotiation in all its languages.
 *
 * @param symbol the document's symbol ({@code SOC/2027/DRAFT/1}); empty if it has none
 * @param profile the name of the notation it is written in
 * @param sourceLanguage the language that is negotiated; the others follow it
 * @param languages in the order in which they are shown; at least one
 * @param delegations who takes part, with their names; any other state or group is known as well
 * @param revisions how far the negotiation was whenever the draft was saved, the latest last
 * @param adoption what was answered before the text is adopted
 * @param compilations what came in when copies were compiled, the latest last
 * @param merges what was to be looked at when states of it were merged, the latest last
 * @param procedures under which deadlines it was given to the delegations, the latest last
 * @param look how its documents look as a whole
 * @param internalNotes what the desks of the secretariat note beside it, for each other
 * @param circulated what it was sent to a delegation as; null for the text itself
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Draft(
        String symbol,
        String profile,
        Language sourceLanguage,
        List<Language> languages,
        List<Delegation> delegations,
        List<Paragraph> paragraphs,
        List<Revision> revisions,
        Adoption adoption,
        List<Compilation> compilations,
        List<MergeRecord> merges,
        List<Procedure> procedures,
        DocumentLook look,
        List<InternalNote> internalNotes,
        @Nullable Circulated circulated,
        Map<String, JsonNode> unknown) {
    /**
     * @throws IllegalArgumentException if the source language is not among the languages
     */
    public Draft {
        languages = List.copyOf(languages);
        delegations = List.copyOf(delegations);
        paragraphs = List.copyOf(paragraphs);
        revisions = List.copyOf(revisions);
        compilations = List.copyOf(compilations);
        merges = List.copyOf(merges);
        procedures = List.copyOf(procedures);
        internalNotes = List.copyOf(internalNotes);
        unknown = Map.copyOf(unknown);
        if (!languages.contains(sourceLanguage)) {
            throw new IllegalArgumentException("the source language is not one of the draft's");
        }
    }

    /** A draft that was never saved. */
    public Draft(
            String symbol,
            String profile,
            Language sourceLanguage,
            List<Language> languages,
            List<Delegation> delegations,
            List<Paragraph> paragraphs,
            Map<String, JsonNode> unknown) {
        this(
                symbol,
                profile,
                sourceLanguage,
                languages,
                delegations,
                paragraphs,
                List.of(),
                Adoption.NONE,
                List.of(),
                List.of(),
                List.of(),
                DocumentLook.NONE,
                List.of(),
                null,
                unknown);
    }

    /** A draft among the members of the usual house. */
    public static Draft of(String profile, List<Language> languages, List<Paragraph> paragraphs) {
        return new Draft(
                "",
                profile,
                languages.getFirst(),
                languages,
                Profiles.usual().members(),
                paragraphs,
                Map.of());
    }

    /**
     * The notation it is written in, with its own delegations; the default if it names none known.
     */
    public Profile notation() {
        return Profiles.find(profile).orElseGet(Profiles::usual).with(delegations);
    }

    /** The languages with the source language in front. */
    public List<Language> sourceFirst() {
        List<Language> first = new ArrayList<>(languages);
        first.remove(sourceLanguage);
        first.addFirst(sourceLanguage);
        return first;
    }

    /** The plain text of every paragraph in a language; empty where there is none. */
    public List<String> texts(Language language) {
        return paragraphs.stream().map(paragraph -> paragraph.text(language).text()).toList();
    }

    /**
     * A paragraph as delegates name it: by its label, a point of a list with the paragraph it
     * belongs to ({@code OP6 (c)}), one without a label by its number in the draft ({@code ¶3}).
     */
    public String nameOf(int paragraph) {
        Paragraph named = paragraphs.get(paragraph);
        if (named.label() == null) {
            return "¶" + (paragraph + 1);
        }
        if (named.kind() != ParagraphKind.ITEM) {
            return named.label().text();
        }
        for (int i = paragraph - 1; i >= 0; i--) {
            Paragraph before = paragraphs.get(i);
            if (before.kind() != ParagraphKind.ITEM) {
                return (before.label() == null ? "¶" + (i + 1) : before.label().text())
                        + " "
                        + named.label().text();
            }
        }
        return named.label().text();
    }

    /** The draft after a change of one paragraph's text in one language. */
    public Draft apply(int paragraph, Language language, ChangeSet change) {
        return withParagraph(paragraph, paragraphs.get(paragraph).apply(language, change));
    }

    /**
     * The draft with another paragraph at an index.
     *
     * @throws IndexOutOfBoundsException if no paragraph stands there
     */
    public Draft withParagraph(int index, Paragraph paragraph) {
        List<Paragraph> changed = new ArrayList<>(paragraphs);
        changed.set(index, paragraph);
        return withParagraphs(changed);
    }

    /** The draft with other paragraphs instead of all that it has. */
    public Draft withParagraphs(List<Paragraph> changed) {
        return with(copy -> copy.paragraphs = changed);
    }

    /**
     * The draft in other languages, the source language among them; what is said in those that are
     * no longer there is kept in the paragraphs.
     *
     * @throws IllegalArgumentException if the source language is not among them
     */
    public Draft withLanguages(List<Language> others) {
        return with(copy -> copy.languages = others);
    }

    /** The draft under another symbol; empty if it has none. */
    public Draft withSymbol(String newSymbol) {
        return with(copy -> copy.symbol = newSymbol);
    }

    /** The draft in the notation of another house, given the name of its profile. */
    public Draft withProfile(String newProfile) {
        return with(copy -> copy.profile = newProfile);
    }

    /** The draft with other records of how far the negotiation was. */
    public Draft withRevisions(List<Revision> recorded) {
        return with(copy -> copy.revisions = recorded);
    }

    /** The draft with other answers given before the text is adopted. */
    public Draft withAdoption(Adoption answered) {
        return with(copy -> copy.adoption = answered);
    }

    /** The draft with other records of what was compiled. */
    public Draft withCompilations(List<Compilation> recorded) {
        return with(copy -> copy.compilations = recorded);
    }

    /** The draft with other records of what was to be looked at after merges. */
    public Draft withMerges(List<MergeRecord> recorded) {
        return with(copy -> copy.merges = recorded);
    }

    /** The draft with other procedures. */
    public Draft withProcedures(List<Procedure> recorded) {
        return with(copy -> copy.procedures = recorded);
    }

    /** The draft whose documents look otherwise as a whole. */
    public Draft withLook(DocumentLook other) {
        return with(copy -> copy.look = other);
    }

    /** The draft with other internal notes. */
    public Draft withInternalNotes(List<InternalNote> notes) {
        return with(copy -> copy.internalNotes = notes);
    }

    /** The draft as what was sent to a delegation; null for the text itself. */
    public Draft withCirculated(@Nullable Circulated sent) {
        return with(copy -> copy.circulated = sent);
    }

    /**
     * The draft with how far the negotiation is behind how far it was; the same if no figure has
     * changed.
     */
    public Draft revised(Revision now) {
        return withRevisions(Revision.with(revisions, now));
    }

    private Draft with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** This draft, to be changed before it is made; what can't be changed here stays. */
    private final class Copy {
        private String symbol = Draft.this.symbol;
        private String profile = Draft.this.profile;
        private List<Language> languages = Draft.this.languages;
        private List<Paragraph> paragraphs = Draft.this.paragraphs;
        private List<Revision> revisions = Draft.this.revisions;
        private Adoption adoption = Draft.this.adoption;
        private List<Compilation> compilations = Draft.this.compilations;
        private List<MergeRecord> merges = Draft.this.merges;
        private List<Procedure> procedures = Draft.this.procedures;
        private DocumentLook look = Draft.this.look;
        private List<InternalNote> internalNotes = Draft.this.internalNotes;
        private @Nullable Circulated circulated = Draft.this.circulated;

        Draft made() {
            return new Draft(
                    symbol,
                    profile,
                    sourceLanguage,
                    languages,
                    delegations,
                    paragraphs,
                    revisions,
                    adoption,
                    compilations,
                    merges,
                    procedures,
                    look,
                    internalNotes,
                    circulated,
                    unknown);
        }
    }
}
