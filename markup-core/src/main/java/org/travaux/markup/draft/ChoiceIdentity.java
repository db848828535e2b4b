package org.travaux.markup.draft;

import java.util.Map;

/**
 * Which choice is which, through all editing and in all languages: settlements, reasons and links
 * name a choice by its id.
 *
 * @param id unique in the draft
 * @param at by language, the offset of the choice's first bracket in the paragraph's text
 */
public record ChoiceIdentity(String id, Map<Language, Integer> at) {
    public ChoiceIdentity {
        at = Map.copyOf(at);
    }
}
