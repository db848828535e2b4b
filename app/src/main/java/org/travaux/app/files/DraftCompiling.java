package org.travaux.app.files;

import org.travaux.app.protection.Protection;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Makes one draft of a text and its copies; the same whenever the same is compiled. */
public final class DraftCompiling {
    private DraftCompiling() {}

    /**
     * Compiles copies.
     *
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @param leftOut proposals that compiling the same copies recorded and that are not wanted
     */
    public static Draft compile(
            Draft base, List<Copy> copies, String date, List<CompiledProposal> leftOut) {
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
