package vn.thidua.news;

import java.util.Locale;

/** Where an article is on its way. */
public enum ArticleState {
    /** Bản nháp: seen by those who write for the unit. */
    DRAFT,
    /** Chờ duyệt: sent, waits for whoever may publish it. */
    SUBMITTED,
    /** Trả lại để sửa: came back with a reason. */
    RETURNED,
    /** Đã đăng: read by its audience. */
    PUBLISHED;

    /** Whether the text may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Key of the status word. */
    public String textKey() {
        return "news.state." + name().toLowerCase(Locale.ROOT);
    }
}
