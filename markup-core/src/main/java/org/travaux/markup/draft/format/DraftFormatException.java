package org.travaux.markup.draft.format;

import java.util.List;

/**
 * A file that can't be read as a draft: what is wrong, and where. Whoever shows it says it in the
 * user's language.
 */
public final class DraftFormatException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong with the file. */
    public enum Problem {
        /** There is nothing in it. */
        EMPTY,
        /** It ends too early, as a file cut short does. Arguments: line, column. */
        CUT_SHORT,
        /** It is not JSON. Arguments: line, column. */
        NOT_JSON,
        /** It is JSON, but not a draft. */
        NOT_A_DRAFT,
        /** A later version of the program wrote it. Arguments: its version, the one known here. */
        NEWER_VERSION,
        /**
         * Something that must be there is not. Arguments: its place, {@code paragraphs[3].text}.
         */
        MISSING,
        /** Something has a value that it can't have. Arguments: its place, the value. */
        WRONG_VALUE
    }

    private final Problem problem;
    private final List<String> arguments;

    /**
     * @param arguments as the problem says
     */
    public DraftFormatException(Problem problem, Object... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** What is wrong with the file. */
    public Problem problem() {
        return problem;
    }

    /** What the sentence needs, as the problem says. */
    public List<String> arguments() {
        return arguments;
    }
}
