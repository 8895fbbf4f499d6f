package vn.thidua.settings;

import vn.thidua.identity.setting.Setting;

/** What people set about their home page. */
public final class HomeSettings {

    /** Whether the lunar date stands under the greeting (design guide, decision 3: yes). */
    public static final Setting<Boolean> LUNAR_DATE = Setting.onOff("home.lunar-date", true);

    private HomeSettings() {}
}
