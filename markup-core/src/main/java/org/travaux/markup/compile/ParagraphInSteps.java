package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A paragraph into which copies were compiled before, and others are now. Where it still stands as
 * it was compiled, all are written at once, as if they had come together; where it has been changed
 * since, what the later ones say is written into it as it is.
 */
final class ParagraphInSteps {
    private final Draft draft;
    private final EarlierCopies earlier;
    private final List<Language> languages;
    private final Profile profile;
    private final Comparator<CopyVersion> order;
    private final LeftOut leftOut;

    ParagraphInSteps(
            Draft draft, EarlierCopies earlier, Comparator<CopyVersion> order, LeftOut leftOut) {
        this.draft = draft;
        this.earlier = earlier;
        this.languages = draft.sourceFirst();
        this.profile = draft.notation();
        this.order = order;
        this.leftOut = leftOut;
    }

    /**
     * Compiles a paragraph.
     *
     * @param index in the draft
     * @param ofBase what copies say of it that were made from the text before any was compiled
     * @param ofDraft what copies say of it that were made from the draft as it is
     */
    CompiledParagraph compile(
            int index,
            Paragraph now,
            List<CopyVersion> ofBase,
            List<CopyVersion> ofDraft,
            Ids ids) {
        CompiledParagraph compiled = CompiledParagraph.unchanged(now);
        if (!ofBase.isEmpty()) {
            List<CopyVersion> before = earlier.versions(index);
            compiled =
                    !before.isEmpty() && standsAsCompiled(index)
                            ? write(earlier.stood(index), both(before, ofBase), ids).withEarlier()
                            : with(compiled, earlier.stood(index), ofBase, ids);
        }
        return ofDraft.isEmpty() ? compiled : with(compiled, now, ofDraft, ids);
    }

    private static List<CopyVersion> both(List<CopyVersion> before, List<CopyVersion> late) {
        return Stream.concat(before.stream(), late.stream()).toList();
    }

    /** Whether a paragraph is what compiling what is recorded of it would make of it. */
    boolean standsAsCompiled(int index) {
        Paragraph now = draft.paragraphs().get(index);
        Paragraph again =
                write(
                                earlier.stood(index),
                                earlier.versions(index),
                                new Ids(new SplittableRandom(now.id().hashCode())))
                        .paragraph();
        return languages.stream().allMatch(each -> again.text(each).equals(now.text(each)))
                && said(again).equals(said(now));
    }

    /** What a person said of which alternatives belong together. */
    private static List<List<Map<Language, Integer>>> said(Paragraph paragraph) {
        return paragraph.choices().stream()
                .filter(ChoiceIdentity::confirmed)
                .map(ChoiceIdentity::alternatives)
                .toList();
    }

    /** Writes versions of a paragraph into it at once. */
    CompiledParagraph write(Paragraph stood, List<CopyVersion> versions, Ids ids) {
        return ParagraphCompiling.compile(
                new StoodParagraph(stood, languages, profile),
                ids,
                CopyVersion.joined(versions.stream().sorted(order).toList()),
                leftOut);
    }

    /** Writes versions of a paragraph as it stood into it as it has become. */
    private CompiledParagraph with(
            CompiledParagraph compiled, Paragraph stood, List<CopyVersion> said, Ids ids) {
        Paragraph now = compiled.paragraph();
        List<CompiledParagraph.Untaken> untaken = new ArrayList<>(compiled.untaken());
        List<CopyVersion> versions = new ArrayList<>();
        for (CopyVersion one : said) {
            CarriedVersion carried = CarriedVersion.of(one, stood, now);
            versions.add(carried.version());
            untaken.addAll(carried.untaken());
        }
        CompiledParagraph written = write(now, versions, ids);
        untaken.addAll(written.untaken());
        List<CompiledProposal> proposals = new ArrayList<>(compiled.proposals());
        proposals.addAll(written.proposals());
        return new CompiledParagraph(written.paragraph(), proposals, compiled.anew(), untaken);
    }
}
