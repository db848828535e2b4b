package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.settle.preview.CompiledText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a paragraph into which versions were written still says all that was said: the words that
 * stood, and those of each version, read back by what was recorded of the proposals.
 */
final class GivenBack {
    private final Paragraph stood;
    private final List<Language> languages;
    private final Profile profile;
    private final List<CopyVersion> versions;
    private final List<CompiledCopy> copies = new ArrayList<>();

    /**
     * @param stood before anything was written
     */
    GivenBack(StoodParagraph stood, List<CopyVersion> versions) {
        this.stood = stood.paragraph();
        this.languages = stood.languages();
        this.profile = stood.profile();
        this.versions = versions;
        Map<Integer, String> delegations = new LinkedHashMap<>();
        versions.forEach(
                each -> each.copies().forEach(copy -> delegations.put(copy, each.delegation())));
        int last = delegations.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = 0; i <= last; i++) {
            copies.add(new CompiledCopy("", delegations.getOrDefault(i, "")));
        }
    }

    /** The versions that do not come back as they are; all of them if what stood does not. */
    Set<CopyVersion> lost(CompiledParagraph written) {
        Map<Language, CompiledText> texts = texts(written);
        boolean kept = isTextKept(written.paragraph(), texts);
        Set<CopyVersion> lost = new LinkedHashSet<>();
        for (CopyVersion version : versions) {
            if (!version.texts().isEmpty()
                    && (!kept || !comesBack(version, written, texts))
                    && !isLeftOut(version, written)) {
                lost.add(version);
            }
        }
        return lost;
    }

    /** Whether the words that stood can be read back in every language. */
    boolean isTextKept(CompiledParagraph written) {
        return isTextKept(written.paragraph(), texts(written));
    }

    private boolean isTextKept(Paragraph written, Map<Language, CompiledText> texts) {
        return texts.entrySet().stream()
                .allMatch(
                        each ->
                                words(stood.text(each.getKey()).text())
                                        .equals(
                                                words(
                                                        each.getValue()
                                                                .of(written, (_, _) -> false)
                                                                .text(each.getKey())
                                                                .text())));
    }

    private boolean comesBack(
            CopyVersion version, CompiledParagraph written, Map<Language, CompiledText> texts) {
        CompiledText.Wanted own =
                (_, proposal) -> !Collections.disjoint(proposal.copies(), version.copies());
        for (Map.Entry<Language, CompiledText> each : texts.entrySet()) {
            String said = version.texts().get(each.getKey());
            if (said != null) {
                Paragraph back = each.getValue().of(written.paragraph(), own);
                if (!words(said).equals(words(back.text(each.getKey()).text()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether somebody wanted something of a version not to be in the text. */
    private static boolean isLeftOut(CopyVersion version, CompiledParagraph written) {
        return written.untaken().stream()
                .anyMatch(
                        one ->
                                one.why() == CompilationRemark.Kind.LEFT_OUT
                                        && one.version().equals(version));
    }

    private Map<Language, CompiledText> texts(CompiledParagraph written) {
        List<CompiledProposal> proposals = written.proposals();
        Compilation compilation = new Compilation("", copies, proposals, List.of());
        Map<Language, CompiledText> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            texts.put(
                    language, new CompiledText(profile, languages, language, List.of(compilation)));
        }
        return texts;
    }

    /** The words of a text; a backslash before a bracket is none. */
    private List<String> words(String text) {
        return Wordings.of(text, profile).words().words().stream()
                .filter(word -> !word.equals("\\"))
                .toList();
    }
}
