/**
 * The open draft while it is worked on: its present state, what can be undone, what it says. No
 * window and no clock: whoever types says whether there was a pause, and executors are passed in.
 * Start at {@link org.travaux.app.session.Session}.
 */
package org.travaux.app.session;
