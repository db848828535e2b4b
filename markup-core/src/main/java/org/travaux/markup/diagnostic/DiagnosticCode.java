package org.travaux.markup.diagnostic;

import java.util.Locale;

/** Everything that can be found, each with how much it matters. */
public enum DiagnosticCode {
    /** {@code [} without its partner. Fix: close it at the end, or take it away. */
    UNCLOSED_BRACKET(Severity.ERROR),
    /** {@code ]} without its partner. Fix: take it away, or make it a plain bracket. */
    STRAY_BRACKET(Severity.ERROR),
    /** {@code (-CHM)}: arguments are what was written and the nearest known code, or "". */
    UNKNOWN_DELEGATION(Severity.WARNING),
    /** For and against the same alternative, or a sign and a status that do not agree. */
    CONTRADICTORY_POSITION(Severity.WARNING),
    /** The same position twice: the argument is the delegation's code. Fix: take one away. */
    REPEATED_POSITION(Severity.WARNING),
    /** {@code … encouraging (-CHN) developed …}: a position on nothing. */
    POSITION_WITHOUT_BRACKET(Severity.WARNING),
    /** {@code (CHN delete; RUS maybe)}: the argument is what of a note was not understood. */
    UNREAD_POSITION(Severity.WARNING),
    /**
     * {@code (+AU)}, Australia or the African Union: the arguments are what is written, the code
     * that it is read as, and the other one. Fixes: name either without a doubt.
     */
    AMBIGUOUS_DELEGATION(Severity.WARNING),
    /**
     * Latin letters in a Cyrillic word or the reverse: the argument is the word as it should be.
     */
    LOOK_ALIKE_LETTERS(Severity.WARNING),
    /** {@code ()} or a sign alone after a bracket. Fix: take it away. */
    EMPTY_NOTE(Severity.WARNING),
    /**
     * {@code [fully] [and urgently]}: alternatives, or two passages? Where the words decide, the
     * argument is how they are read, {@code alternatives} or {@code passages}. Fixes: split, join.
     */
    AMBIGUOUS_RUN(Severity.INFO),
    /** {@code organise, program}: the arguments are what is written and what the rule asks for. */
    UN_SPELLING(Topic.TYPOGRAPHY),
    /** {@code "Вода"} where the language has other marks. Arguments as above. */
    QUOTATION_MARKS(Topic.TYPOGRAPHY),
    /** {@code Стороны , а}: a space where none belongs, or none where one does. As above. */
    MISPLACED_SPACE(Topic.TYPOGRAPHY),
    /** {@code вода - основа}: a hyphen for a dash or a minus. Arguments as above. */
    HYPHEN_AS_DASH(Topic.TYPOGRAPHY),
    /** {@code N 5} for {@code № 5}. Arguments as above. */
    NUMBER_SIGN(Topic.TYPOGRAPHY),
    /** A line could break between a number and its unit. Arguments as above. */
    NON_BREAKING_SPACE(Topic.TYPOGRAPHY),
    /** {@code её} in a text of a house that writes {@code ее}. Arguments as above. */
    LETTER_YO(Topic.TYPOGRAPHY),
    /** {@code кауипсиздик} for {@code қауіпсіздік}. Arguments as above. */
    KAZAKH_LETTERS(Topic.TYPOGRAPHY),
    /** {@code БҰҰның} for {@code БҰҰ-ның}. Arguments as above. */
    SUFFIX_HYPHEN(Topic.TYPOGRAPHY),
    /** A whole word in letters of another script, {@code c} for {@code с}. Arguments as above. */
    OTHER_SCRIPT(Topic.TYPOGRAPHY),
    /** A word that no dictionary and no list knows: the argument is the word. */
    MISSPELLED(Topic.SPELLING),
    /**
     * A term without its counterpart in another language. Arguments: the term, the counterpart, the
     * tag of the other language, what the remark is known by.
     */
    TERM_MISSING(Topic.TERMS);

    private final Severity severity;
    private final Topic topic;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
        this.topic = Topic.NOTATION;
    }

    DiagnosticCode(Topic topic) {
        this.severity = Severity.INFO;
        this.topic = topic;
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** How grave a finding with this code is. */
    public Severity severity() {
        return severity;
    }

    /** The code as scripts see it, {@code unclosed-bracket}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
