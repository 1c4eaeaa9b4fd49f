package org.xinfeng.rules;

import java.util.Locale;

/** What people call a thing of a policy pack, in Chinese and English. */
public record Label(String zh, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
