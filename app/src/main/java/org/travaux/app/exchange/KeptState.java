package org.travaux.app.exchange;

import java.util.List;

/**
 * What was kept at one time, whatever the drafts were called then.
 *
 * @param name {@code Rev.2}, or what the state was called
 * @param drafts the drafts that it is about, as their files were; mostly one
 */
public record KeptState(String name, List<String> drafts) {
    public KeptState {
        drafts = List.copyOf(drafts);
    }
}
