package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompiledProposal.Kind;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One paragraph into which the versions of several are written, proposal after proposal, from its
 * end to its beginning. Every proposal is a gesture, as a person would make it.
 */
final class ParagraphCompiling {
    private final ParagraphVersions versions;
    private final WrittenParagraph written;
    private final ProposalRecords records;

    private ParagraphCompiling(
            ParagraphVersions versions, WrittenParagraph written, ProposalRecords records) {
        this.versions = versions;
        this.written = written;
        this.records = records;
    }

    /**
     * Writes versions of a paragraph into it. What was written is read back: a version that does
     * not come back word for word is written once more, as another paragraph in place of the whole;
     * and what can't be written so either is told, with all its words.
     *
     * @param ids for new choices
     * @param leftOut what is not wanted
     */
    static CompiledParagraph compile(
            StoodParagraph stood, Ids ids, List<CopyVersion> versions, LeftOut leftOut) {
        GivenBack givenBack = new GivenBack(stood, versions);
        CompiledParagraph written = written(stood, ids, versions, Set.of(), leftOut);
        Set<CopyVersion> lost = givenBack.lost(written);
        if (lost.isEmpty()) {
            return written;
        }
        CompiledParagraph whole = written(stood, ids, versions, lost, leftOut);
        Set<CopyVersion> still = givenBack.lost(whole);
        if (givenBack.isTextKept(whole)) {
            return whole.without(still, stood.languages());
        }
        List<CopyVersion> writable =
                versions.stream()
                        .filter(
                                each -> {
                                    List<CopyVersion> one = List.of(each);
                                    return new GivenBack(stood, one)
                                            .isTextKept(written(stood, ids, one, lost, leftOut));
                                })
                        .toList();
        Set<CopyVersion> others = new LinkedHashSet<>(versions);
        others.removeAll(writable);
        return others.isEmpty() || writable.isEmpty()
                ? CompiledParagraph.unchanged(stood.paragraph()).without(still, stood.languages())
                : compile(stood, ids, writable, leftOut).without(others, stood.languages());
    }

    private static CompiledParagraph written(
            StoodParagraph stood,
            Ids ids,
            List<CopyVersion> versions,
            Set<CopyVersion> whole,
            LeftOut leftOut) {
        ParagraphCompiling compiling =
                new ParagraphCompiling(
                        new ParagraphVersions(stood, versions, whole),
                        new WrittenParagraph(stood, ids),
                        new ProposalRecords(stood.paragraph().id(), stood.languages(), leftOut));
        compiling.write(stood.paragraph());
        return new CompiledParagraph(
                compiling.written.get(), compiling.records.all(), compiling.records.untaken());
    }

    private void write(Paragraph paragraph) {
        List<ContestedSpan> contested = versions.contested();
        for (ContestedSpan span : contested) {
            Map<Language, TextRange> places = new HashMap<>();
            span.spans()
                    .forEach(
                            (language, each) ->
                                    places.put(language, versions.range(language, each)));
            written.watch(span, places);
        }
        new ChangedChoices(versions, paragraph, written, records).write();
        ContestedWords words = new ContestedWords(versions, written, records);
        contested.forEach(words::write);
        for (CopyVersion version : versions.all()) {
            for (Language language : versions.languages()) {
                version.reserves()
                        .getOrDefault(language, List.of())
                        .forEach(reserve -> write(version, language, reserve));
            }
        }
    }

    /** A position that takes no side, on what stands in the place of words of the base. */
    private void write(CopyVersion version, Language language, Reserve reserve) {
        TextRange now = written.map(language, reserve.words());
        if (written.takeAround(language, now, reserve.stand())) {
            return;
        }
        String words = reserve.words().of(versions.stood(language).text());
        Map<Language, String> said = Map.of(language, words);
        if (records.isLeftOut(Kind.RESERVED, "", version, said, said)) {
            return;
        }
        String id = written.propose(language, now, version.delegation(), "", Map.of());
        if (id == null) {
            records.refuse(version, words);
            return;
        }
        written.takeOnChoice(language, id, reserve.stand());
        written.lift(language, id, 0, version.delegation());
        records.add(Kind.RESERVED, id, version, said, said);
    }
}
