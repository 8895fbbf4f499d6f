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
    /** Đã duyệt, hẹn giờ: goes out by itself at its moment. */
    APPROVED,
    /** Đã đăng: read by its audience. */
    PUBLISHED,
    /** Đã gỡ: was out, and was taken from its readers with a reason. */
    UNPUBLISHED;

    /** Whether the text may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED || this == UNPUBLISHED;
    }

    /** The ways there are; every other one is refused. */
    boolean mayBecome(ArticleState next) {
        return switch (next) {
            case DRAFT -> this == SUBMITTED;
            case SUBMITTED -> isOpen() || this == APPROVED || this == PUBLISHED;
            case RETURNED -> this == SUBMITTED || this == APPROVED;
            case APPROVED -> this == SUBMITTED;
            case PUBLISHED -> this == SUBMITTED || this == APPROVED || this == UNPUBLISHED;
            case UNPUBLISHED -> this == PUBLISHED;
        };
    }

    /** Key of the status word. */
    public String textKey() {
        return "news.state." + name().toLowerCase(Locale.ROOT);
    }
}
