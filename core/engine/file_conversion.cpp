#include "core/engine/file_conversion.h"

#include "core/audio/quantizer.h"
#include "core/capture/file/sound_file.h"
#include "core/dsp/resampler.h"
#include "core/engine/block_cycle.h"
#include "core/record/take_writer.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <memory>
#include <thread>

namespace sinc {

namespace {

constexpr std::size_t kStepFrames =
    480; ///< what `kaiser-v2.5`, which forgets what lies before a block, is fed with
constexpr std::size_t kStepsPerBlock = 16;
constexpr std::size_t kBlockFrames = kStepFrames * kStepsPerBlock;
constexpr std::size_t kBlocksUnderWay = 8;

/// A conversion can be started again, so its file need not survive a power cut.
RecordingTuning conversionTuning() {
    RecordingTuning tuning;
    tuning.endurance = Endurance::ProgramEnd;
    return tuning;
}

/// One conversion: three stages, each of them used by one thread at a time.
class Conversion {
public:
    Status prepare(const ConversionRequest& request);
    Result<ConversionReport> run(bool oneThread, const std::function<bool(double)>& progress);

private:
    Status openInput(const std::string& path);
    Status prepareResampler(const ConversionRequest& request);
    Status openOutput(const ConversionRequest& request);

    bool read(CycleBlock& block) noexcept;
    void convert(const CycleBlock& in, CycleBlock& out) noexcept;
    bool flush(CycleBlock& out) noexcept;
    void write(CycleBlock& block) noexcept;

    bool runHere(const std::function<bool(double)>& progress);
    bool runOnThreads(const std::function<bool(double)>& progress);
    bool convertAll(BlockCycle& input, BlockCycle& output, const std::function<bool(double)>& progress);
    [[nodiscard]] bool goesOn(const std::function<bool(double)>& progress) const;
    Result<ConversionReport> finish(bool completed);
    void discard();

    std::string m_inputPath;
    std::unique_ptr<SoundFile> m_input;
    Resampler m_resampler;
    Quantizer m_quantizer;
    TakeWriter m_take{conversionTuning()};
    ConversionReport m_report;
    std::size_t m_stepFrames = kBlockFrames;
    std::size_t m_outputRoom = kBlockFrames; ///< frames of a block behind the resampler
    std::int64_t m_framesRead = 0;           ///< reading stage
    std::int64_t m_framesConverted = 0;      ///< of the input; converting stage
    std::int64_t m_framesWritten = 0;        ///< writing stage
    bool m_resamples = true;
};

Status Conversion::prepare(const ConversionRequest& request) {
    std::error_code error;
    if (std::filesystem::equivalent(request.input, request.output, error)) {
        return Failure{Fault::SameFile, request.input, {}, {}, {}};
    }
    if (Status opened = openInput(request.input); !opened) {
        return opened;
    }
    m_report.outputFormat = m_report.inputFormat;
    m_report.outputFormat.sampleRate = request.sampleRate;
    if (Status ready = prepareResampler(request); !ready) {
        return ready;
    }
    return openOutput(request);
}

Status Conversion::openInput(const std::string& path) {
    Result<std::unique_ptr<SoundFile>> input = SoundFile::open(path);
    if (!input) {
        return input.failure();
    }
    m_inputPath = path;
    m_input = std::move(input).value();
    m_report.inputFormat = m_input->format();
    return {};
}

Status Conversion::prepareResampler(const ConversionRequest& request) {
    const Result<Quality> quality = qualityNamed(request.quality);
    if (!quality) {
        return quality.failure();
    }
    m_stepFrames = request.quality == "kaiser-v2.5" ? kStepFrames : kBlockFrames;
    const ResamplerSpec spec{m_report.inputFormat.sampleRate, request.sampleRate, m_report.inputFormat.channels,
                             quality.value()};
    if (Status ready = m_resampler.prepare(spec, m_stepFrames); !ready) {
        return ready; // also where nothing has to be resampled: then the rate is one that the program takes
    }
    m_resamples = spec.inputRate != spec.outputRate;
    m_outputRoom =
        m_resamples ? m_resampler.maxOutputFrames(m_stepFrames) * (kBlockFrames / m_stepFrames) : kBlockFrames;
    return {};
}

Status Conversion::openOutput(const ConversionRequest& request) {
    const Result<Container> container = containerOf(request.output);
    if (!container) {
        return container.failure();
    }
    const SampleFormat wanted = request.sampleFormat.value_or(m_input->sampleFormat());
    m_report.sampleFormat = nearestSampleFormat(container.value(), wanted);
    m_report.sampleFormatChanged = container.value().lossless && m_report.sampleFormat != wanted;
    m_quantizer.prepare(m_report.sampleFormat, m_report.outputFormat.channels, m_report.outputFormat.sampleRate);
    return m_take.open({request.output, m_report.outputFormat, m_report.sampleFormat, request.overwrite, 0.0, 0});
}

/// @return false at the end of the input
bool Conversion::read(CycleBlock& block) noexcept {
    block.frames = m_input->read(block.samples.data(), kBlockFrames);
    m_framesRead += static_cast<std::int64_t>(block.frames);
    return block.frames > 0;
}

void Conversion::convert(const CycleBlock& in, CycleBlock& out) noexcept {
    const auto width = static_cast<std::size_t>(m_report.inputFormat.channels);
    m_framesConverted += static_cast<std::int64_t>(in.frames);
    if (!m_resamples) {
        std::memcpy(out.samples.data(), in.samples.data(), in.frames * width * sizeof(float));
        out.frames = in.frames;
        return;
    }
    out.frames = 0;
    for (std::size_t done = 0; done < in.frames; done += m_stepFrames) {
        const std::size_t step = std::min(m_stepFrames, in.frames - done);
        out.frames +=
            m_resampler.process(in.samples.data() + done * width, step, out.samples.data() + out.frames * width);
    }
}

/// @return false when there is nothing left
bool Conversion::flush(CycleBlock& out) noexcept {
    out.frames = m_resamples ? m_resampler.flush(out.samples.data(), m_outputRoom) : 0;
    return out.frames > 0;
}

void Conversion::write(CycleBlock& block) noexcept {
    if (m_take.mustEnd()) {
        return;
    }
    m_quantizer.process(block.samples.data(), block.frames);
    m_take.write({block.samples.data(), block.frames, m_report.outputFormat.channels, m_framesWritten});
    m_framesWritten += static_cast<std::int64_t>(block.frames);
    m_take.lookAfterDisk();
}

bool Conversion::goesOn(const std::function<bool(double)>& progress) const {
    const auto total = static_cast<double>(std::max<std::int64_t>(m_input->frames(), 1));
    return !progress || progress(std::min(1.0, static_cast<double>(m_framesConverted) / total));
}

/// @return false when it was cancelled
bool Conversion::runHere(const std::function<bool(double)>& progress) {
    const auto width = static_cast<std::size_t>(m_report.inputFormat.channels);
    CycleBlock in{std::vector<float>(kBlockFrames * width), 0};
    CycleBlock out{std::vector<float>(m_outputRoom * width), 0};
    while (read(in) && !m_take.mustEnd()) {
        convert(in, out);
        write(out);
        if (!goesOn(progress)) {
            return false;
        }
    }
    while (flush(out)) {
        write(out);
    }
    return true;
}

/// Everything happens in the same order as on one thread, so the result is the same.
/// @return false when it was cancelled
bool Conversion::runOnThreads(const std::function<bool(double)>& progress) {
    const auto width = static_cast<std::size_t>(m_report.inputFormat.channels);
    BlockCycle input(kBlocksUnderWay, kBlockFrames * width);
    BlockCycle output(kBlocksUnderWay, m_outputRoom * width);
    std::thread reader([&] {
        while (std::optional<CycleBlock> block = input.takeEmpty()) {
            if (!read(*block)) {
                break;
            }
            input.giveFull(std::move(*block));
        }
        input.close();
    });
    std::thread writer([&] {
        while (std::optional<CycleBlock> block = output.takeFull()) {
            write(*block);
            output.giveEmpty(std::move(*block));
            if (m_take.mustEnd()) {
                output.stop();
            }
        }
    });
    const bool completed = convertAll(input, output, progress);
    input.stop();
    output.close();
    reader.join();
    writer.join();
    return completed;
}

bool Conversion::convertAll(BlockCycle& input, BlockCycle& output, const std::function<bool(double)>& progress) {
    while (std::optional<CycleBlock> in = input.takeFull()) {
        std::optional<CycleBlock> out = output.takeEmpty();
        if (!out) {
            return true; // the disk takes no more; the report says so
        }
        convert(*in, *out);
        input.giveEmpty(std::move(*in));
        output.giveFull(std::move(*out));
        if (!goesOn(progress)) {
            output.stop();
            return false;
        }
    }
    for (std::optional<CycleBlock> out = output.takeEmpty(); out && flush(*out); out = output.takeEmpty()) {
        output.giveFull(std::move(*out));
    }
    return true;
}

Result<ConversionReport> Conversion::run(bool oneThread, const std::function<bool(double)>& progress) {
    return finish(oneThread ? runHere(progress) : runOnThreads(progress));
}

Result<ConversionReport> Conversion::finish(bool completed) {
    const std::int64_t expected = m_input->frames();
    const bool endsEarly = m_input->failed() || (expected >= 0 && m_framesRead < expected);
    std::optional<Failure> failure = m_take.report().failure;
    if (!failure && !completed) {
        failure = Failure{Fault::Cancelled, m_inputPath, {}, {}, {}};
    } else if (!failure && endsEarly) {
        failure = Failure{Fault::FileUnreadable,
                          m_inputPath,
                          {},
                          {},
                          "after " + std::to_string(m_framesRead) + " of " + std::to_string(expected) + " frames"};
    }
    if (failure) {
        discard();
        return *failure;
    }
    m_take.finish(m_framesWritten);
    if (m_take.report().failure) {
        discard();
        return *m_take.report().failure;
    }
    m_report.framesIn = m_framesRead;
    m_report.framesOut = m_take.report().frames;
    m_report.clippedSamples = m_quantizer.clippedSamples();
    m_report.replacedSamples = m_resamples ? m_resampler.replacedSamples() : 0;
    for (const RecordedFile& file : m_take.report().files) {
        m_report.files.push_back(file.path);
    }
    return m_report;
}

void Conversion::discard() {
    m_take.discard();
    for (const RecordedFile& file : m_take.report().files) {
        removeFile(file.path);
    }
}

} // namespace

Result<ConversionReport> convertFile(const ConversionRequest& request,
                                     const std::function<bool(double)>& progress) {
    const auto conversion = std::make_unique<Conversion>();
    if (const Status ready = conversion->prepare(request); !ready) {
        return ready.failure();
    }
    return conversion->run(request.oneThread, progress);
}

} // namespace sinc
