package org.travaux.app.files.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;
import org.travaux.markup.settle.preview.CompiledText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Makes one draft of a text and its copies; the same whenever the same is compiled. A copy is
 * compared with the state that it was sent as, and what it proposes is merged with what has become
 * of the text since.
 */
public final class DraftCompiling {
    private final Draft draft;
    private final KeptStates states;
    private final String date;

    /**
     * @param draft as it is
     * @param states what copies may have been made from
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     */
    public DraftCompiling(Draft draft, KeptStates states, String date) {
        this.draft = draft;
        this.states = states;
        this.date = date;
    }

    /** Copies of one state. */
    private record Made(Draft base, String revision, List<Copy> copies) {}

    /**
     * What copies propose, by the states that they were made from; those of the draft as it is
     * first.
     *
     * @throws Failure if a state can't be read, since it is protected
     */
    public List<CompiledCopies> compile(List<Copy> copies) throws Failure {
        Made own = new Made(draft, "", new ArrayList<>());
        Map<String, Made> byState = new LinkedHashMap<>();
        Map<String, Copy.Origin> origins = new HashMap<>();
        for (Copy copy : copies) {
            KeptStates.Kept kept = states.of(copy.text().circulated());
            if (kept == null) {
                own.copies.add(copy);
                continue;
            }
            Copy.Origin origin =
                    origins.computeIfAbsent(kept.commit(), _ -> originOf(kept.draft()));
            if (origin != Copy.Origin.UNKNOWN) {
                own.copies.add(copy.madeFrom(origin));
            } else {
                byState.computeIfAbsent(
                                kept.commit(),
                                _ -> new Made(kept.draft(), kept.name(), new ArrayList<>()))
                        .copies
                        .add(copy.madeFrom(Copy.Origin.DRAFT));
            }
        }
        return Stream.concat(Stream.of(own), byState.values().stream())
                .filter(made -> !made.copies.isEmpty())
                .map(
                        made ->
                                new CompiledCopies(
                                        made.base,
                                        made.revision,
                                        made.copies,
                                        compiled(made.base, made.copies, List.of())))
                .toList();
    }

    /**
     * The draft with what copies propose.
     *
     * @param toLookAt what the text has become since at the places of proposals, in sentences
     */
    public record Together(Draft draft, List<String> toLookAt) {
        public Together {
            toLookAt = List.copyOf(toLookAt);
        }
    }

    /**
     * The draft with what the copies propose.
     *
     * @param leftOut of each, proposals that compiling recorded and that are not wanted
     */
    public Together together(
            List<CompiledCopies> all, List<List<CompiledProposal>> leftOut, Sentences sentences) {
        Draft now = draft;
        List<String> toLookAt = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CompiledCopies each = all.get(i);
            Draft compiled =
                    leftOut.get(i).isEmpty()
                            ? each.compiled()
                            : compiled(each.base(), each.copies(), leftOut.get(i));
            if (now.equals(each.base())) {
                now = compiled;
            } else {
                Merged merged =
                        Merger.merge(
                                each.base(),
                                now,
                                compiled,
                                sentences.say("compile.side.draft"),
                                sentences.say("compile.side.copies", each.revision()),
                                date);
                now = merged.draft();
                toLookAt.addAll(MergeSentences.of(now, merged.record(), sentences::say));
            }
        }
        return new Together(now, toLookAt);
    }

    /**
     * What a copy of a state was made from, as seen from the draft: the draft, if nothing has
     * changed since; the text before others were compiled, if nothing else has; unknown if more has
     * become of it.
     */
    private Copy.Origin originOf(Draft state) {
        if (draft.paragraphs().equals(state.paragraphs())) {
            return Copy.Origin.DRAFT;
        }
        boolean compiled = state.compilations().isEmpty() && !draft.compilations().isEmpty();
        return compiled && isOnlyCompiled(state) ? Copy.Origin.TEXT_BEFORE : Copy.Origin.UNKNOWN;
    }

    private boolean isOnlyCompiled(Draft state) {
        Map<String, Paragraph> were = new LinkedHashMap<>();
        state.paragraphs().forEach(each -> were.put(each.id(), each));
        Map<Language, CompiledText> before = new LinkedHashMap<>();
        state.languages().forEach(each -> before.put(each, new CompiledText(draft, each)));
        List<Paragraph> still =
                draft.paragraphs().stream().filter(each -> were.containsKey(each.id())).toList();
        Set<String> known = new HashSet<>(were.keySet());
        draft.compilations().stream()
                .flatMap(each -> each.proposals().stream())
                .forEach(each -> known.add(each.paragraph()));
        return still.stream().map(Paragraph::id).toList().equals(List.copyOf(were.keySet()))
                && draft.paragraphs().stream().allMatch(each -> known.contains(each.id()))
                && still.stream().allMatch(is -> stoodSo(is, were.get(is.id()), before));
    }

    private static boolean stoodSo(
            Paragraph is, @Nullable Paragraph was, Map<Language, CompiledText> before) {
        return was != null
                && is.kind() == was.kind()
                && Objects.equals(is.label(), was.label())
                && is.history().equals(was.history())
                && is.settlements().equals(was.settlements())
                && before.entrySet().stream()
                        .allMatch(
                                each ->
                                        each.getValue()
                                                .of(is, (_, _) -> false)
                                                .text(each.getKey())
                                                .equals(was.text(each.getKey())));
    }

    private Draft compiled(Draft base, List<Copy> copies, List<CompiledProposal> leftOut) {
        return Compiler.compile(base, copies, date, ids(base, copies), leftOut);
    }

    /** Ids that are the same whenever the same is compiled, and others than those before. */
    private static Ids ids(Draft base, List<Copy> copies) {
        int seed = written(base).hashCode();
        for (Copy copy : copies) {
            seed += (copy.delegation() + written(copy.text())).hashCode();
        }
        return new Ids(new SplittableRandom(seed));
    }

    private static String written(Draft draft) {
        return new String(Protection.none().write(draft).bytes(), StandardCharsets.UTF_8);
    }
}
