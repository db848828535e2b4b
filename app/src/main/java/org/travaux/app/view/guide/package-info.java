/**
 * The user's guide beside the draft: its pages drawn as text, and searched. Read {@link
 * org.travaux.app.view.guide.GuideBeside} next.
 */
package org.travaux.app.view.guide;
