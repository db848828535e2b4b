package org.travaux.app.files.compiling;

import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * Copies that were made from the same state, and what they propose.
 *
 * @param base the state
 * @param revision what it is called, {@code Rev.2}; empty for the draft as it is
 * @param copies at least one
 * @param compiled the state with all that they propose
 */
public record CompiledCopies(Draft base, String revision, List<Copy> copies, Draft compiled) {
    public CompiledCopies {
        copies = List.copyOf(copies);
    }
}
