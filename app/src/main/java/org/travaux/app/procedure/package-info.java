/**
 * Deadlines on the clocks of a seat: when they are over, whether anybody is at work then. What was
 * recorded of them is the core's ({@link org.travaux.markup.draft.records.Procedure}), which knows
 * no clock.
 */
package org.travaux.app.procedure;
