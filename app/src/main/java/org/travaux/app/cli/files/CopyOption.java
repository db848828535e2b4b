package org.travaux.app.cli.files;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.settle.preview.ReadingCopy;

/** Reads which reading copy is asked for. */
final class CopyOption {
    static final String FIRST = "first";
    private static final String WOULD_HAVE = "would-have:";
    private static final String COPY_OF = "copy-of:";

    private CopyOption() {}

    /** The copy of a draft as typed; a delegation by code or name in any language. */
    static ReadingCopy read(String typed, Draft draft, Surroundings here) throws Failure {
        return switch (typed) {
            case FIRST -> new ReadingCopy.First();
            case "last" -> new ReadingCopy.Last();
            case "no-names" -> new ReadingCopy.NoNames();
            case "base" -> new ReadingCopy.Base();
            default -> ofDelegation(typed, draft, here);
        };
    }

    private static ReadingCopy ofDelegation(String typed, Draft draft, Surroundings here)
            throws Failure {
        if (typed.startsWith(WOULD_HAVE)) {
            return new ReadingCopy.WouldHave(
                    here.delegation(typed.substring(WOULD_HAVE.length()), draft));
        }
        if (typed.startsWith(COPY_OF)) {
            return new ReadingCopy.CopyOf(
                    here.delegation(typed.substring(COPY_OF.length()), draft));
        }
        throw new Failure(here.sentences().say("cli.export.copy", typed));
    }
}
